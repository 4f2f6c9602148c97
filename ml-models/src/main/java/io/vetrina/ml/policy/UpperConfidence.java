// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * LinUCB (Li, Chu, Langford and Schapire, 2010): the arm whose expected reward could reach highest. It is
 * deterministic, so a share of choices is made at random, which gives every arm a propensity above 0.
 *
 * @param width how many deviations above the mean count
 * @param exploration share of random choices, above 0 and at most 1
 */
public record UpperConfidence(double width, double exploration) {

    public UpperConfidence {
        if (!(width >= 0) || !(exploration > 0 && exploration <= 1)) {
            throw new IllegalArgumentException("width must not be below 0, exploration above 0 and at most 1");
        }
    }

    /**
     * Chooses among arms; there must be at least one.
     *
     * @param contexts one per arm
     */
    public Choice choose(List<LinearArm> arms, List<double[]> contexts, RandomGenerator random) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int arm = 0; arm < arms.size(); arm++) {
            double[] context = contexts.get(arm);
            double reach = arms.get(arm).mean(context) + width * arms.get(arm).deviation(context);
            if (reach > highest) {
                highest = reach;
                best = arm;
            }
        }
        int chosen = random.nextDouble() < exploration ? random.nextInt(arms.size()) : best;
        double byChance = exploration / arms.size();
        return new Choice(chosen, chosen == best ? 1 - exploration + byChance : byChance);
    }
}
