// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.event.Session;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * How a session has gone back to its own items: who compares two things goes to and fro between them, who is done with
 * one does not. The distinct items since a visit are the stack distance of Mattson et al. (1970), by which caches foretell
 * what is asked for again. An item that the session has not met has -1, or 0 where something is counted.
 */
public record RevisitMeasures() implements SessionMeasures {

    /** Newest items of a session that count: sessions may be endless. */
    private static final int NEWEST = 100;

    @Override
    public List<String> names() {
        return List.of(
                "distinct items since met",
                "steps since first met",
                "steps between last two meetings",
                "times right after newest",
                "times right before newest",
                "session began with it",
                "distinct items that newest returned over",
                "returns in a row");
    }

    /** The meetings of one item; places count from the oldest item, -1 is none. */
    private static final class Meetings {
        private int first = -1;
        private int last = -1;
        private int lastBut = -1;
        private int afterNewest;
        private int beforeNewest;
        private int distinctSince;

        void add(int place) {
            first = first < 0 ? place : first;
            lastBut = last;
            last = place;
        }
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        int length = session.items().length;
        int[] items = Arrays.copyOfRange(session.items(), Math.max(0, length - NEWEST), length);
        Map<Integer, Meetings> met = new HashMap<>();
        Meetings[] at = new Meetings[items.length];
        int inARow = 0;
        for (int place = 0; place < items.length; place++) {
            at[place] = met.computeIfAbsent(items[place], _ -> new Meetings());
            inARow = at[place].last < 0 ? 0 : inARow + 1;
            at[place].add(place);
        }
        int newest = session.last();
        for (int place = 1; place < items.length; place++) {
            at[place].afterNewest += items[place - 1] == newest ? 1 : 0;
            at[place - 1].beforeNewest += items[place] == newest ? 1 : 0;
        }
        int distinct = 0;
        for (int place = items.length - 1; place >= 0; place--) {
            if (at[place].last == place) {
                at[place].distinctSince = distinct++;
            }
        }
        int returnedOver = returnedOver(items);
        int returnsInARow = inARow;
        Meetings none = new Meetings();
        return item -> {
            Meetings meetings = met.getOrDefault(item, none);
            boolean isMet = meetings.last >= 0;
            return new float[] {
                isMet ? meetings.distinctSince : -1,
                isMet ? items.length - 1 - meetings.first : -1,
                meetings.lastBut < 0 ? -1 : meetings.last - meetings.lastBut,
                meetings.afterNewest,
                meetings.beforeNewest,
                meetings.first == 0 ? 1 : 0,
                returnedOver,
                returnsInARow
            };
        };
    }

    /** How many other items were met between the newest item's last two meetings, or -1 if it was met once. */
    private static int returnedOver(int[] items) {
        Set<Integer> between = new HashSet<>();
        for (int place = items.length - 2; place >= 0; place--) {
            if (items[place] == items[items.length - 1]) {
                return between.size();
            }
            between.add(items[place]);
        }
        return -1;
    }
}
