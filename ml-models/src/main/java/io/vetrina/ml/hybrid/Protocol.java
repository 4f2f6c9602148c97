// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.EventKind;
import java.util.List;
import java.util.Set;

/** What is asked of a recommender. */
public enum Protocol {
    /** The next item of a session after each of its items (iterative reveal). */
    NEXT_ITEM(EventKind.VIEW) {
        @Override
        public List<Query> queries(Visit visit) {
            return Query.reveal(visit);
        }
    },
    /** The last line of an order from all lines before it. */
    LAST_LINE(EventKind.ORDER) {
        @Override
        public List<Query> queries(Visit visit) {
            return Query.endings(visit, 1);
        }

        @Override
        List<Query> rehearsal(Visit visit) {
            return Query.endings(visit, REHEARSED_LINES);
        }
    };

    private static final int REHEARSED_LINES = 5;

    private final EventKind kind;

    Protocol(EventKind kind) {
        this.kind = kind;
    }

    /** The questions in a visit. */
    public abstract List<Query> queries(Visit visit);

    /** More questions of the same sort, to choose settings by: one in a visit says little. */
    List<Query> rehearsal(Visit visit) {
        return queries(visit);
    }

    /** The kind of event that visits are made of. */
    public EventKind kind() {
        return kind;
    }

    Set<EventKind> kinds() {
        return Set.of(kind);
    }
}
