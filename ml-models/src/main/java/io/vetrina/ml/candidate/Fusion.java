// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Arrays;

/**
 * How answers of several sources become one: each source spreads its weight over its items in proportion to a power of
 * their scores (a linear opinion pool; below 1 the power flattens), and an item gets the sum. Sources whose scores are
 * probabilities are taken as they are, times their weight.
 *
 * @param weights one per source, at least 0
 * @param power above 0
 */
@SuppressWarnings("ArrayRecordComponent") // small and never handed on
public record Fusion(double[] weights, double power) {

    public Fusion {
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a weight must not be below 0, but one is " + weight);
            }
        }
        if (!(power > 0)) {
            throw new IllegalArgumentException("the power must be above 0, not " + power);
        }
        weights = weights.clone();
    }

    /** Every source weighs the same. */
    public static Fusion even(int sources) {
        double[] weights = new double[sources];
        Arrays.fill(weights, 1);
        return new Fusion(weights, 0.7);
    }

    /** Adds one source's answer to the sums. */
    void add(int source, ScoredItems answer, boolean isProbability, ItemScores sums) {
        double weight = weights[source];
        if (weight == 0) {
            return;
        }
        float[] scores = answer.scores();
        if (isProbability) {
            for (int i = 0; i < scores.length; i++) {
                sums.add(answer.items()[i], (float) (weight * scores[i]));
            }
            return;
        }
        double[] raised = new double[scores.length];
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            raised[i] = scores[i] > 0 ? Math.pow(scores[i], power) : 0;
            total += raised[i];
        }
        for (int i = 0; i < scores.length && total > 0; i++) {
            sums.add(answer.items()[i], (float) (weight * raised[i] / total));
        }
    }

    /** The best k of several sources' answers. */
    ScoredItems fuse(ScoredItems[] answers, boolean[] isProbability, int k) {
        ItemScores sums = new ItemScores(512);
        for (int source = 0; source < answers.length; source++) {
            add(source, answers[source], isProbability[source], sums);
        }
        return sums.top(k);
    }
}
