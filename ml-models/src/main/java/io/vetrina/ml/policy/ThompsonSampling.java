// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Linear Thompson sampling (Agrawal and Goyal, 2013): each arm's expected reward is drawn from what is known of it, and
 * the highest draw is chosen. Propensities are exact: the chance that one of several independent normal variables is the
 * largest, integrated numerically. Stateless.
 *
 * @param spread what the deviations are multiplied by: the noise of rewards; larger explores more
 * @param floor least chance of every arm, mixed in, so that off-policy estimates stay possible
 */
public record ThompsonSampling(double spread, double floor) {

    private static final int POINTS = 400;
    private static final double REACH = 6;

    public ThompsonSampling {
        if (!(spread >= 0) || !(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException("spread must not be below 0, the floor from 0 to below 1");
        }
    }

    /**
     * Chooses among arms; there must be at least one.
     *
     * @param contexts one per arm
     */
    public Choice choose(List<LinearArm> arms, List<double[]> contexts, RandomGenerator random) {
        double[] chances = chances(arms, contexts);
        double draw = random.nextDouble();
        int arm = 0;
        while (arm < chances.length - 1 && draw >= chances[arm]) {
            draw -= chances[arm++];
        }
        return new Choice(arm, chances[arm]);
    }

    /** The chance of each arm; they sum to 1. */
    public double[] chances(List<LinearArm> arms, List<double[]> contexts) {
        int count = arms.size();
        if (count == 0 || floor * count > 1) {
            throw new IllegalArgumentException("no arms, or too many for the floor");
        }
        double[] means = new double[count];
        double[] deviations = new double[count];
        for (int arm = 0; arm < count; arm++) {
            means[arm] = arms.get(arm).mean(contexts.get(arm));
            deviations[arm] = Math.max(1e-9, spread * arms.get(arm).deviation(contexts.get(arm)));
        }
        double[] chances = new double[count];
        double sum = 0;
        for (int arm = 0; arm < count; arm++) {
            chances[arm] = chanceOfLargest(arm, means, deviations);
            sum += chances[arm];
        }
        for (int arm = 0; arm < count; arm++) {
            chances[arm] = floor + (1 - floor * count) * chances[arm] / sum;
        }
        return chances;
    }

    private static double chanceOfLargest(int arm, double[] means, double[] deviations) {
        double step = 2 * REACH / POINTS;
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double z = -REACH + (i + 0.5) * step;
            double value = means[arm] + z * deviations[arm];
            double density = Math.exp(-z * z / 2);
            for (int other = 0; other < means.length; other++) {
                if (other != arm) {
                    density *= Normal.below((value - means[other]) / deviations[other]);
                }
            }
            sum += density;
        }
        return sum * step / Math.sqrt(2 * Math.PI);
    }
}
