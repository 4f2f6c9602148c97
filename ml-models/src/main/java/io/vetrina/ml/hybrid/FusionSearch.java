// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Chooses the weights of a union's sources for validation queries by coordinate descent over factors. */
final class FusionSearch {

    private static final double[] FACTORS = {0, 0.25, 0.5, 0.75, 0.9, 1.1, 1.4, 2, 4};
    private static final int ROUNDS = 6;

    private final Fusion start;
    private final FusionEvaluator evaluator;

    FusionSearch(CandidateUnion union, List<Query> queries, int perSource) {
        start = new Fusion(union.fusion().weights(), union.fusion().power(), NeighbourSearch.seenFactor(queries));
        evaluator = new FusionEvaluator(union, queries, perSource);
    }

    Fusion best(Consumer<String> progress) {
        return best(start.weights().length, progress);
    }

    /** The best way to fuse the first so many of the sources, as if there were no others. */
    Fusion best(int sources, Consumer<String> progress) {
        double[] weights = start.weights().clone();
        Arrays.fill(weights, sources, weights.length, 0);
        Fusion all = best(sources, new Fusion(weights, start.power(), start.seen()));
        Fusion best = new Fusion(Arrays.copyOf(all.weights(), sources), all.power(), all.seen());
        progress.accept("fusion: quality %.4f, weights %s, power %.2f"
                .formatted(evaluator.quality(all), Arrays.toString(best.weights()), best.power()));
        return best;
    }

    private Fusion best(int sources, Fusion from) {
        Fusion best = from;
        double quality = evaluator.quality(best);
        for (int round = 0; round < ROUNDS; round++) {
            double before = quality;
            for (int setting = 0; setting <= sources; setting++) {
                for (Fusion tried : variants(best, sources, setting)) {
                    double other = evaluator.quality(tried);
                    if (other > quality) {
                        quality = other;
                        best = tried;
                    }
                }
            }
            if (quality - before < 1e-4) {
                break;
            }
        }
        return best;
    }

    /** The same fusion with one weight, or after those of so many sources the power, times each of the factors. */
    private static List<Fusion> variants(Fusion fusion, int sources, int setting) {
        List<Fusion> variants = new ArrayList<>();
        for (double factor : FACTORS) {
            double[] weights = fusion.weights().clone();
            if (setting < sources) {
                weights[setting] *= factor;
                variants.add(new Fusion(weights, fusion.power(), fusion.seen()));
            } else if (factor > 0.3 && factor < 3) {
                variants.add(new Fusion(weights, fusion.power() * factor, fusion.seen()));
            }
        }
        return variants;
    }
}
