// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A prefix of a visit and the item that came next.
 *
 * @param session the prefix
 * @param next the item that followed
 * @param visit which visit it is from, for grouping
 */
public record Query(Session session, int next, int visit) {

    /** Every prefix of a visit, revealed item by item. */
    static List<Query> reveal(Visit visit) {
        return lastItems(visit, visit.items().length);
    }

    /** The last items of a visit, each from those before it; the first is never asked for. */
    static List<Query> lastItems(Visit visit, int count) {
        List<Query> queries = new ArrayList<>();
        for (int length = Math.max(1, visit.items().length - count); length < visit.items().length; length++) {
            queries.add(of(visit, length));
        }
        return queries;
    }

    private static Query of(Visit visit, int length) {
        int[] prefix = Arrays.copyOf(visit.items(), length);
        return new Query(new Session(visit.visitor(), prefix, visit.at()), visit.items()[length], visit.number());
    }
}
