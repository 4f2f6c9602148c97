// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The beginning of a visit and what came next.
 *
 * @param session the beginning
 * @param next the item that followed
 * @param visit which visit it is from, for grouping
 */
public record Query(Session session, int next, int visit) {

    /** Every beginning of a visit, revealed item by item. */
    static List<Query> reveal(Visit visit) {
        List<Query> queries = new ArrayList<>();
        for (int length = 1; length < visit.items().length; length++) {
            queries.add(of(visit, length));
        }
        return queries;
    }

    /** All of a visit but its last item; nothing for a visit of one item. */
    static List<Query> completion(Visit visit) {
        return visit.items().length < 2 ? List.of() : List.of(of(visit, visit.items().length - 1));
    }

    private static Query of(Visit visit, int length) {
        int[] beginning = Arrays.copyOf(visit.items(), length);
        return new Query(new Session(visit.visitor(), beginning, visit.at()), visit.items()[length], visit.number());
    }
}
