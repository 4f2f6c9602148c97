// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.InteractionType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The evaluation protocol: what a recommender is asked to predict. */
public enum Protocol {
    /** The next item of a session after each of its items (iterative reveal). */
    NEXT_ITEM(InteractionType.VIEW, 100) {
        @Override
        public List<Query> queries(Visit visit) {
            return Query.reveal(visit);
        }

        @Override
        List<Query> validationQueries(Visit visit, IntPredicate known) {
            // As a published protocol has it, items that never occurred before are left out.
            int[] kept = Arrays.stream(visit.items()).filter(known).toArray();
            return queries(new Visit(visit.number(), visit.visitor(), kept, visit.at()));
        }
    },
    /** The last line of an order from all lines before it. */
    LAST_LINE(InteractionType.ORDER, 300) {
        @Override
        public List<Query> queries(Visit visit) {
            return Query.lastItems(visit, 1);
        }

        @Override
        List<Query> validationQueries(Visit visit, IntPredicate known) {
            // One query per visit says little: more of the same sort. Orders hold new items as well.
            return Query.lastItems(visit, VALIDATION_LINES);
        }
    };

    private static final int VALIDATION_LINES = 5;

    private final InteractionType kind;

    private final int ranked;

    Protocol(InteractionType kind, int ranked) {
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

    /** The queries of a visit. */
    public abstract List<Query> queries(Visit visit);

    /**
     * The queries of a held-out visit that settings are chosen by.
     *
     * @param known which items occurred before
     */
    abstract List<Query> validationQueries(Visit visit, IntPredicate known);

    /** The kind of event that visits are made of. */
    public InteractionType kind() {
        return kind;
    }

    Set<InteractionType> kinds() {
        return Set.of(kind);
    }
}
