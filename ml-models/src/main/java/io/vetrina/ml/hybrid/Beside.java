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

/**
 * Judges ways of asking a source by what they add to sources that are settled already: the best by itself is often
 * only what the others say as well. The settled ones are asked once.
 */
final class Beside {

    private static final int PER_SOURCE = 100;
    private static final double POWER = 0.7;

    private final List<CandidateSource> settled;
    private final List<Query> queries;
    private final List<ScoredItems[]> answers = new ArrayList<>();
    private final double met;

    Beside(List<CandidateSource> settled, List<Query> queries) {
        this.settled = List.copyOf(settled);
        this.queries = queries;
        CandidateUnion union = new CandidateUnion(settled);
        for (Query query : queries) {
            answers.add(union.answers(query.session(), PER_SOURCE));
        }
        met = NeighbourSearch.metFactor(queries);
    }

    /** How well the settled sources do with one more. */
    double quality(CandidateSource tried) {
        CandidateUnion union = with(tried);
        int[] places = new int[queries.size()];
        for (int q = 0; q < places.length; q++) {
            Query query = queries.get(q);
            ScoredItems[] all = Arrays.copyOf(answers.get(q), settled.size() + 1);
            all[settled.size()] = tried.candidates(query.session(), PER_SOURCE);
            places[q] = union.best(query.session(), all, Quality.K).rankOf(query.next());
        }
        return Quality.of(new Ranks(places));
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
