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
 * Judges settings of a source by what it adds to sources that are chosen already (its marginal quality): the best one alone
 * often only repeats the others. The candidates of the chosen sources are computed once.
 */
final class MarginalQuality {

    private static final int PER_SOURCE = 100;
    private static final double POWER = 0.7;

    private final List<CandidateSource> chosen;
    private final List<Query> queries;
    private final List<ScoredItems[]> answers;
    private final double seen;

    MarginalQuality(List<CandidateSource> chosen, List<Query> queries) {
        this.chosen = List.copyOf(chosen);
        this.queries = queries;
        CandidateUnion union = new CandidateUnion(chosen);
        answers = queries.parallelStream()
                .map(query -> union.answers(query.session(), PER_SOURCE))
                .toList();
        seen = NeighbourSearch.seenFactor(queries);
    }

    /** The quality of the chosen sources together with one more. */
    double quality(CandidateSource tried) {
        CandidateUnion union = with(tried);
        int[] places = IntStream.range(0, queries.size())
                .parallel()
                .map(q -> place(union, tried, queries.get(q), answers.get(q)))
                .toArray();
        return Quality.of(new Ranks(places));
    }

    private static int place(CandidateUnion union, CandidateSource tried, Query query, ScoredItems[] chosen) {
        ScoredItems[] all = Arrays.copyOf(chosen, chosen.length + 1);
        all[chosen.length] = tried.candidates(query.session(), PER_SOURCE);
        return union.best(query.session(), all, Quality.K).rankOf(query.next());
    }

    /** All weigh the same; probabilities as much as the others together, so that they stay comparable. */
    private CandidateUnion with(CandidateSource tried) {
        List<CandidateSource> all = new ArrayList<>(chosen);
        all.add(tried);
        long shares = all.stream().filter(source -> !source.isProbability()).count();
        double[] weights = new double[all.size()];
        for (int s = 0; s < weights.length; s++) {
            weights[s] = all.get(s).isProbability() ? Math.max(1, shares) : 1;
        }
        return new CandidateUnion(all, new Fusion(weights, POWER, seen));
    }
}
