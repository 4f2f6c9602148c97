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
 * what is asked for again. An item that the session has not seen has -1, or 0 where something is counted.
 */
public record RevisitFeatures() implements SessionFeatures {

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

    /** The visits of one item; places count from the oldest item, -1 is none. */
    private static final class Visits {
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
        Map<Integer, Visits> visits = new HashMap<>();
        Visits[] at = new Visits[items.length];
        int inARow = 0;
        for (int place = 0; place < items.length; place++) {
            at[place] = visits.computeIfAbsent(items[place], _ -> new Visits());
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
        Visits none = new Visits();
        return item -> {
            Visits own = visits.getOrDefault(item, none);
            boolean isSeen = own.last >= 0;
            return new float[] {
                isSeen ? own.distinctSince : -1,
                isSeen ? items.length - 1 - own.first : -1,
                own.lastBut < 0 ? -1 : own.last - own.lastBut,
                own.afterNewest,
                own.beforeNewest,
                own.first == 0 ? 1 : 0,
                returnedOver,
                returnsInARow
            };
        };
    }

    /** How many other items were seen between the newest item's last two visits, or -1 if it was seen once. */
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
