// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import io.vetrina.ml.evaluation.Interval;

/**
 * Compares two variants' rates, to be looked at as often as one likes: a mixture sequential probability ratio test
 * (Robbins, 1970; Johari, Pekelis and Walsh, 2017) with differences of rates mixed over a normal of a given spread. The
 * p-value only ever falls, and under equal rates it falls to alpha or below with a chance of at most alpha, however long
 * one looks. Not for several threads.
 */
public final class SequentialTest {

    /** The normal approximation needs so many outcomes, and so many of either kind, before the first look counts. */
    private static final long FEWEST = 100;

    private static final long FEWEST_OF_EITHER_KIND = 10;

    private final double spread;
    private final long[] trials = new long[2];
    private final long[] successes = new long[2];
    private double p = 1;

    /** @param spread size of differences one expects to find, for example 0.01; above 0 */
    public SequentialTest(double spread) {
        if (!(spread > 0)) {
            throw new IllegalArgumentException("the spread must be above 0, not " + spread);
        }
        this.spread = spread;
    }

    /** Notes an outcome of variant 0 or 1 and looks. */
    public void observe(int variant, boolean success) {
        trials[variant]++;
        successes[variant] += success ? 1 : 0;
        if (isReady()) {
            p = Math.min(p, 1 / likelihoodRatio());
        }
    }

    /** The always-valid p-value against equal rates, from 0 to 1. */
    public double p() {
        return p;
    }

    /** How much higher the rate of variant 1 is than that of variant 0. */
    public double difference() {
        return rate(1) - rate(0);
    }

    /** A confidence sequence: with a chance of 1 - alpha the true difference is within at every look. */
    public Interval difference(double alpha) {
        if (!isReady()) {
            return new Interval(-1, 1);
        }
        double variance = variance();
        double mixed = spread * spread;
        double half = Math.sqrt(
                2 * variance * (variance + mixed) / mixed * Math.log(Math.sqrt((variance + mixed) / variance) / alpha));
        return new Interval(difference() - half, difference() + half);
    }

    private boolean isReady() {
        long total = successes[0] + successes[1];
        return Math.min(trials[0], trials[1]) >= FEWEST
                && total >= FEWEST_OF_EITHER_KIND
                && trials[0] + trials[1] - total >= FEWEST_OF_EITHER_KIND;
    }

    private double likelihoodRatio() {
        double variance = variance();
        double mixed = spread * spread;
        double difference = difference();
        return Math.sqrt(variance / (variance + mixed))
                * Math.exp(difference * difference * mixed / (2 * variance * (variance + mixed)));
    }

    /** Of the difference, with the pooled rate. */
    private double variance() {
        double pooled = (double) (successes[0] + successes[1]) / (trials[0] + trials[1]);
        return pooled * (1 - pooled) * (1.0 / trials[0] + 1.0 / trials[1]);
    }

    private double rate(int variant) {
        return trials[variant] == 0 ? 0 : (double) successes[variant] / trials[variant];
    }
}
