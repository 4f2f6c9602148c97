// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.evaluation.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Chooses the weights of a union's sources for validation queries by coordinate descent over factors. */
final class FusionSearch {

    private static final double[] FACTORS = {0, 0.5, 0.75, 1.4, 2, 4};
    private static final int ROUNDS = 3;

    private final CandidateUnion union;
    private final List<Query> queries;
    private final List<ScoredItems[]> answers = new ArrayList<>();

    FusionSearch(CandidateUnion union, List<Query> queries, int perSource) {
        this.union = union;
        this.queries = queries;
        for (Query query : queries) {
            answers.add(union.answers(query.session(), perSource));
        }
    }

    Fusion best(Consumer<String> progress) {
        Fusion best = union.fusion();
        best = new Fusion(best.weights(), best.power(), NeighbourSearch.metFactor(queries));
        double quality = quality(best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = quality;
            for (int knob = 0; knob <= best.weights().length; knob++) {
                for (Fusion tried : variants(best, knob)) {
                    double other = quality(tried);
                    if (other > quality) {
                        quality = other;
                        best = tried;
                    }
                }
            }
            progress.accept("fusion: round %d, quality %.4f, weights %s, power %.2f"
                    .formatted(round + 1, quality, Arrays.toString(best.weights()), best.power()));
            if (quality - before < 1e-3) {
                break;
            }
        }
        return best;
    }

    private static List<Fusion> variants(Fusion fusion, int knob) {
        List<Fusion> variants = new ArrayList<>();
        for (double factor : FACTORS) {
            double[] weights = fusion.weights().clone();
            if (knob < weights.length) {
                weights[knob] *= factor;
                variants.add(new Fusion(weights, fusion.power(), fusion.met()));
            } else if (factor > 0 && factor < 3) {
                variants.add(new Fusion(weights, fusion.power() * factor, fusion.met()));
            }
        }
        return variants;
    }

    private double quality(Fusion fusion) {
        CandidateUnion tried = union.with(fusion);
        int[] places = new int[queries.size()];
        for (int q = 0; q < places.length; q++) {
            Query query = queries.get(q);
            places[q] = tried.best(query.session(), answers.get(q), Quality.K).rankOf(query.next());
        }
        return Quality.of(new Ranks(places));
    }
}
