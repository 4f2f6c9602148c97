// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** All sessions end to end; an example is the place of an item that has others of its session before it. */
final class EncoderExamples {

    private final int[] events;
    /** For each event, how many of its session are before it. */
    private final int[] before;

    private final int[] places;

    EncoderExamples(List<int[]> sessions) {
        int total = sessions.stream().mapToInt(session -> session.length).sum();
        events = new int[total];
        before = new int[total];
        int[] found = new int[total];
        int end = 0;
        int size = 0;
        for (int[] session : sessions) {
            for (int i = 0; i < session.length; i++) {
                if (i > 0) {
                    found[size++] = end;
                }
                before[end] = i;
                events[end++] = session[i];
            }
        }
        places = Arrays.copyOf(found, size);
    }

    int size() {
        return places.length;
    }

    int[] events() {
        return events;
    }

    void shuffle(SplittableRandom random) {
        for (int i = places.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int place = places[i];
            places[i] = places[j];
            places[j] = place;
        }
    }

    /** The item that came next. */
    int target(int example) {
        return events[places[example]];
    }

    /** The items that came before, the newest last. */
    int[] prefix(int example) {
        return Arrays.copyOfRange(events, places[example] - before[places[example]], places[example]);
    }

    /** How many items came before. */
    int length(int example) {
        return before[places[example]];
    }

    /** The item so many steps before the last one that is known. */
    int item(int example, int step) {
        return events[places[example] - 1 - step];
    }

    /** An item, as often as it occurs. */
    int sample(SplittableRandom random) {
        return events[random.nextInt(events.length)];
    }
}
