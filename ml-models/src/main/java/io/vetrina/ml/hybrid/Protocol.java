// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** What is asked of a recommender. */
public enum Protocol {
    /** The next item of a session after each of its items (iterative reveal). */
    NEXT_ITEM(EventKind.VIEW, 100) {
        @Override
        public List<Query> queries(Visit visit) {
            return Query.reveal(visit);
        }

        @Override
        List<Query> rehearsal(Visit visit, IntPredicate known) {
            // As a published protocol has it, items that never occurred before are left out.
            int[] kept = Arrays.stream(visit.items()).filter(known).toArray();
            return queries(new Visit(visit.number(), visit.visitor(), kept, visit.at()));
        }
    },
    /** The last line of an order from all lines before it. */
    LAST_LINE(EventKind.ORDER, 300) {
        @Override
        public List<Query> queries(Visit visit) {
            return Query.endings(visit, 1);
        }

        @Override
        List<Query> rehearsal(Visit visit, IntPredicate known) {
            // One question in a visit says little: more of the same sort. Orders hold new items as well.
            return Query.endings(visit, REHEARSED_LINES);
        }
    };

    private static final int REHEARSED_LINES = 5;

    private final EventKind kind;

    private final int ranked;

    Protocol(EventKind kind, int ranked) {
        this.kind = kind;
        this.ranked = ranked;
    }

    /**
     * How many candidates a ranker looks at. What an order lacks is harder to find than the next view: in August and
     * September it was among the first 100 for two orders in three, among the first 300 for three in four.
     */
    int ranked() {
        return ranked;
    }

    /** The questions in a visit. */
    public abstract List<Query> queries(Visit visit);

    /**
     * Questions to choose settings by.
     *
     * @param known which items occurred before
     */
    abstract List<Query> rehearsal(Visit visit, IntPredicate known);

    /** The kind of event that visits are made of. */
    public EventKind kind() {
        return kind;
    }

    Set<EventKind> kinds() {
        return Set.of(kind);
    }
}
