// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Session;
import java.util.Arrays;

/**
 * How the candidates of several sources are fused: each source spreads its weight over its items in proportion to a power of
 * their scores (a linear opinion pool; below 1 the power flattens), and an item gets the sum. Sources whose scores are
 * probabilities are taken as they are, times their weight.
 *
 * @param weights one per source, at least 0
 * @param power above 0
 * @param seen factor, from 0 to 1, for items that the session has seen already; sources that give probabilities are
 *     exempt. 0 where nothing is taken twice
 */
@SuppressWarnings("ArrayRecordComponent") // small and never handed on
public record Fusion(double[] weights, double power, double seen) {

    public Fusion {
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a weight must not be below 0, but one is " + weight);
            }
        }
        if (!(power > 0) || !(seen >= 0 && seen <= 1)) {
            throw new IllegalArgumentException("the power must be above 0, the factor from 0 to 1");
        }
        weights = weights.clone();
    }

    /** Every source weighs the same. */
    public static Fusion even(int sources) {
        double[] weights = new double[sources];
        Arrays.fill(weights, 1);
        return new Fusion(weights, 0.7, 1);
    }

    /** The same fusion with one source left out. */
    public Fusion without(int source) {
        double[] others = weights.clone();
        others[source] = 0;
        return new Fusion(others, power, seen);
    }

    /** The best k of several sources' answers. */
    ScoredItems fuse(Session session, ScoredItems[] answers, boolean[] isProbability, int k) {
        ItemScores sums = new ItemScores(512);
        for (int source = 0; source < answers.length; source++) {
            if (!isProbability[source]) {
                addShares(weights[source], answers[source], sums);
            }
        }
        if (seen < 1) {
            dampen(session.items(), sums);
        }
        for (int source = 0; source < answers.length; source++) {
            if (isProbability[source]) {
                addAsIs(weights[source], answers[source], sums);
            }
        }
        return sums.top(k);
    }

    private void addShares(double weight, ScoredItems answer, ItemScores sums) {
        float[] scores = answer.scores();
        double[] raised = new double[scores.length];
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            raised[i] = scores[i] > 0 ? Math.pow(scores[i], power) : 0;
            total += raised[i];
        }
        for (int i = 0; i < scores.length && total > 0 && weight > 0; i++) {
            sums.add(answer.items()[i], (float) (weight * raised[i] / total));
        }
    }

    private static void addAsIs(double weight, ScoredItems answer, ItemScores sums) {
        for (int i = 0; i < answer.size() && weight > 0; i++) {
            sums.add(answer.items()[i], (float) (weight * answer.scores()[i]));
        }
    }

    private void dampen(int[] items, ItemScores sums) {
        int[] distinct =
                Arrays.stream(items).filter(item -> item >= 0).distinct().toArray();
        for (int item : distinct) {
            float sum = sums.get(item);
            if (sum > 0) {
                sums.add(item, (float) (seen - 1) * sum);
            }
        }
    }
}
