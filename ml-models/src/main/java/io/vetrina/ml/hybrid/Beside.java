// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.evaluation.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges ways of asking a source by what they add to sources that are settled already: the best by itself is often
 * only what the others say as well. The settled ones are asked once.
 */
final class Beside {

    private static final int PER_SOURCE = 100;
    private static final double POWER = 0.7;

    private final List<CandidateSource> settled;
    private final List<Query> queries;
    private final List<ScoredItems[]> answers;
    private final double met;

    Beside(List<CandidateSource> settled, List<Query> queries) {
        this.settled = List.copyOf(settled);
        this.queries = queries;
        CandidateUnion union = new CandidateUnion(settled);
        answers = queries.parallelStream()
                .map(query -> union.answers(query.session(), PER_SOURCE))
                .toList();
        met = NeighbourSearch.metFactor(queries);
    }

    /** How well the settled sources do with one more. */
    double quality(CandidateSource tried) {
        CandidateUnion union = with(tried);
        int[] places = IntStream.range(0, queries.size())
                .parallel()
                .map(q -> place(union, tried, queries.get(q), answers.get(q)))
                .toArray();
        return Quality.of(new Ranks(places));
    }

    private static int place(CandidateUnion union, CandidateSource tried, Query query, ScoredItems[] settled) {
        ScoredItems[] all = Arrays.copyOf(settled, settled.length + 1);
        all[settled.length] = tried.candidates(query.session(), PER_SOURCE);
        return union.best(query.session(), all, Quality.K).rankOf(query.next());
    }

    /** All weigh the same; probabilities as much as the others together, so that they stay comparable. */
    private CandidateUnion with(CandidateSource tried) {
        List<CandidateSource> all = new ArrayList<>(settled);
        all.add(tried);
        long shares = all.stream().filter(source -> !source.isProbability()).count();
        double[] weights = new double[all.size()];
        for (int s = 0; s < weights.length; s++) {
            weights[s] = all.get(s).isProbability() ? Math.max(1, shares) : 1;
        }
        return new CandidateUnion(all, new Fusion(weights, POWER, met));
    }
}
