// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap (Efron, 1979) over clusters: queries of one session are not independent, so whole sessions are
 * drawn. Repeatable: the seed is given.
 */
public final class Bootstrap {

    private final int draws;
    private final long seed;

    /** @param draws resamples, 1,000 is usual */
    public Bootstrap(int draws, long seed) {
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * The 95 % interval of a mean.
     *
     * @param values one per query
     * @param clusters the session of each query, numbered from 0
     */
    public Interval mean(double[] values, int[] clusters) {
        double[] means = means(values, clusters);
        if (means.length == 0) {
            return new Interval(0, 0);
        }
        Arrays.sort(means);
        return new Interval(quantile(means, 0.025), quantile(means, 0.975));
    }

    /**
     * The one-sided p-value against "a is no better than b" for two systems on the same queries: the share of resamples
     * in which the mean difference is not above 0, never below {@code 1 / (draws + 1)}.
     */
    public double pairedP(double[] a, double[] b, int[] clusters) {
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = a[i] - b[i];
        }
        long against = Arrays.stream(means(differences, clusters))
                .filter(mean -> mean <= 0)
                .count();
        return (against + 1.0) / (draws + 1.0);
    }

    private double[] means(double[] values, int[] clusters) {
        int count = Arrays.stream(clusters).max().orElse(-1) + 1;
        double[] sums = new double[count];
        int[] sizes = new int[count];
        for (int i = 0; i < values.length; i++) {
            sums[clusters[i]] += values[i];
            sizes[clusters[i]]++;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[count == 0 ? 0 : draws];
        for (int draw = 0; draw < means.length; draw++) {
            double sum = 0;
            long size = 0;
            for (int i = 0; i < count; i++) {
                int cluster = random.nextInt(count);
                sum += sums[cluster];
                size += sizes[cluster];
            }
            means[draw] = size == 0 ? 0 : sum / size;
        }
        return means;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
