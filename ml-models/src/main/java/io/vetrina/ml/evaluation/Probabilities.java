// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How good predicted probabilities are. Empty data give {@code NaN}: there is no answer. */
public final class Probabilities {

    private static final double SMALLEST = 1e-12;

    private Probabilities() {}

    /** The mean of {@code -ln} of the probability given to what happened; probabilities are kept 1e-12 off 0 and 1. */
    public static double logLoss(double[] probabilities, boolean[] happened) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double told = happened[i] ? probabilities[i] : 1 - probabilities[i];
            sum -= Math.log(Math.clamp(told, SMALLEST, 1));
        }
        return sum / probabilities.length;
    }

    /**
     * The area under the ROC curve: the chance that what happened scored higher than what did not, ties counting half
     * (Mann and Whitney, 1947).
     */
    public static double auc(double[] scores, boolean[] happened) {
        int[] order = byScore(scores);
        double rankSum = 0;
        long positives = 0;
        for (int start = 0; start < order.length; ) {
            int end = start;
            while (end < order.length && scores[order[end]] == scores[order[start]]) {
                end++;
            }
            double sharedRank = (start + 1 + end) / 2.0;
            for (int i = start; i < end; i++) {
                if (happened[order[i]]) {
                    rankSum += sharedRank;
                    positives++;
                }
            }
            start = end;
        }
        long negatives = order.length - positives;
        return (rankSum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }

    /**
     * The expected calibration error (Naeini, Cooper and Hauskrecht, 2015): the mean distance of told and observed
     * shares over bins that hold equally many.
     */
    public static double calibrationError(double[] probabilities, boolean[] happened, int bins) {
        int[] order = byScore(probabilities);
        double error = 0;
        for (int bin = 0; bin < bins; bin++) {
            double told = 0;
            double observed = 0;
            int end = (int) ((bin + 1L) * order.length / bins);
            for (int i = (int) ((long) bin * order.length / bins); i < end; i++) {
                told += probabilities[order[i]];
                observed += happened[order[i]] ? 1 : 0;
            }
            error += Math.abs(told - observed);
        }
        return error / order.length;
    }

    /**
     * The population stability index of two samples of scores over the first's deciles: {@code sum (b - a) ln(b / a)};
     * below 0.1 nothing moved, above 0.25 much did. Empty bins count as holding half a case.
     */
    public static double stabilityIndex(double[] before, double[] after) {
        int bins = 10;
        int[] order = byScore(before);
        double[] edges = new double[bins - 1];
        for (int bin = 0; bin < edges.length; bin++) {
            edges[bin] = before[order[(int) ((bin + 1L) * order.length / bins)]];
        }
        double[] a = shares(before, edges);
        double[] b = shares(after, edges);
        double index = 0;
        for (int bin = 0; bin < bins; bin++) {
            index += (b[bin] - a[bin]) * Math.log(b[bin] / a[bin]);
        }
        return index;
    }

    private static double[] shares(double[] scores, double[] edges) {
        double[] shares = new double[edges.length + 1];
        for (double score : scores) {
            int bin = 0;
            while (bin < edges.length && score >= edges[bin]) {
                bin++;
            }
            shares[bin]++;
        }
        for (int bin = 0; bin < shares.length; bin++) {
            shares[bin] = Math.max(shares[bin], 0.5) / scores.length;
        }
        return shares;
    }

    private static int[] byScore(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
