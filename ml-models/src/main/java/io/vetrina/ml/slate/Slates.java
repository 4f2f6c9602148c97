// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.slate;

import io.vetrina.ml.candidate.ScoredItems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Builds slates by maximal marginal relevance (Carbonell and Goldstein, 1998): place by place the candidate with the
 * largest {@code (1 - diversity) * score - diversity * (largest similarity to what is in the slate already)}, scores
 * scaled to 0..1, within the cap per group. With the exploration chance a place goes to any candidate allowed there,
 * each alike. Stateless.
 */
public final class Slates {

    /** How alike two items are, from -1 to 1. */
    @FunctionalInterface
    public interface Similarity {
        double of(int item, int other);
    }

    private final SlateSettings settings;
    private final Similarity similarity;
    private final IntUnaryOperator group;

    /** @param group of an item; negative for none, which no cap counts */
    public Slates(SlateSettings settings, Similarity similarity, IntUnaryOperator group) {
        this.settings = settings;
        this.similarity = similarity;
        this.group = group;
    }

    /** The slate for ranked candidates; shorter than asked for if candidates or caps do not give more. */
    public List<SlatePlace> build(ScoredItems candidates, RandomGenerator random) {
        Selection selection = new Selection(candidates);
        List<SlatePlace> slate = new ArrayList<>();
        while (slate.size() < settings.size()) {
            List<Integer> allowed = selection.allowed();
            if (allowed.isEmpty()) {
                return slate;
            }
            int best = selection.best(allowed);
            boolean explores = settings.exploration() > 0 && random.nextDouble() < settings.exploration();
            int chosen = explores ? allowed.get(random.nextInt(allowed.size())) : best;
            double byChance = settings.exploration() / allowed.size();
            double propensity = chosen == best ? 1 - settings.exploration() + byChance : byChance;
            slate.add(new SlatePlace(candidates.items()[chosen], candidates.scores()[chosen], propensity, explores));
            selection.take(chosen);
        }
        return slate;
    }

    /** What is taken so far, by index into the candidates. */
    private final class Selection {

        private final ScoredItems candidates;
        private final boolean[] taken;
        private final double[] nearest;
        private final Map<Integer, Integer> inGroup = new HashMap<>();
        private final double lowest;
        private final double span;
        private boolean isEmpty = true;

        Selection(ScoredItems candidates) {
            this.candidates = candidates;
            taken = new boolean[candidates.size()];
            nearest = new double[candidates.size()];
            Arrays.fill(nearest, -1);
            int last = candidates.size() - 1;
            lowest = last < 0 ? 0 : candidates.scores()[last];
            span = last < 0 ? 1 : Math.max(candidates.scores()[0] - lowest, Float.MIN_NORMAL);
        }

        List<Integer> allowed() {
            List<Integer> allowed = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                int of = group.applyAsInt(candidates.items()[i]);
                boolean isCapped =
                        settings.perGroup() > 0 && of >= 0 && inGroup.getOrDefault(of, 0) >= settings.perGroup();
                if (!taken[i] && !isCapped) {
                    allowed.add(i);
                }
            }
            return allowed;
        }

        int best(List<Integer> allowed) {
            int best = allowed.getFirst();
            for (int i : allowed) {
                if (worth(i) > worth(best)) {
                    best = i;
                }
            }
            return best;
        }

        private double worth(int i) {
            double score = (candidates.scores()[i] - lowest) / span;
            return (1 - settings.diversity()) * score - (isEmpty ? 0 : settings.diversity() * nearest[i]);
        }

        void take(int chosen) {
            taken[chosen] = true;
            isEmpty = false;
            inGroup.merge(group.applyAsInt(candidates.items()[chosen]), 1, Integer::sum);
            for (int i = 0; i < taken.length && settings.diversity() > 0; i++) {
                if (!taken[i]) {
                    nearest[i] = Math.max(
                            nearest[i],
                            similarity.of(candidates.items()[i], candidates.items()[chosen]));
                }
            }
        }
    }
}
