// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.evaluation.Ranks;
import java.util.List;
import java.util.function.Function;

/** How well candidates answer queries. */
public final class Quality {

    /** The length of the lists that are judged. */
    public static final int K = 20;

    private Quality() {}

    /** Where the right item stood in each answer. */
    public static Ranks ranks(List<Query> queries, Function<Query, ScoredItems> answer) {
        int[] places = new int[queries.size()];
        for (int i = 0; i < places.length; i++) {
            Query query = queries.get(i);
            places[i] = query.next() < 0 ? -1 : answer.apply(query).rankOf(query.next());
        }
        return new Ranks(places);
    }

    /** What settings are chosen by: the hit rate, and twice the mean reciprocal rank, which runs lower. */
    static double of(List<Query> queries, Function<Query, ScoredItems> answer) {
        return of(ranks(queries, answer));
    }

    static double of(Ranks ranks) {
        return ranks.hitRate(K) + 2 * ranks.meanReciprocal(K);
    }
}
