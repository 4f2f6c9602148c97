// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Makes probabilities out of log-odds, so that of those told 30 % about 30 % happen. Learnt on data apart. Immutable. */
public sealed interface Calibration permits Calibration.Platt, Calibration.Isotonic {

    /** The calibrated probability, from 0 to 1; it never falls where the log-odds rise. */
    double probability(double logit);

    /** Leaves log-odds as they are. */
    Calibration NONE = new Platt(1, 0);

    /**
     * Platt scaling (1999): {@code 1 / (1 + exp(-(slope * logit + offset)))}.
     *
     * @param slope not below 0
     */
    record Platt(double slope, double offset) implements Calibration {

        private static final int STEPS = 50;

        @Override
        public double probability(double logit) {
            return 1 / (1 + Math.exp(-(slope * logit + offset)));
        }

        /**
         * Fits by Newton's method, with Platt's targets {@code (n1 + 1) / (n1 + 2)} and {@code 1 / (n0 + 2)} instead of
         * 1 and 0 against overconfidence.
         */
        public static Platt fit(double[] logits, boolean[] taken) {
            int positives =
                    (int) IntStream.range(0, taken.length).filter(i -> taken[i]).count();
            double high = (positives + 1.0) / (positives + 2.0);
            double low = 1.0 / (taken.length - positives + 2.0);
            double slope = 1;
            double offset = 0;
            for (int step = 0; step < STEPS; step++) {
                double gradientSlope = 0;
                double gradientOffset = 0;
                double slopeSlope = 1e-9;
                double slopeOffset = 0;
                double offsetOffset = 1e-9;
                for (int i = 0; i < logits.length; i++) {
                    double p = 1 / (1 + Math.exp(-(slope * logits[i] + offset)));
                    double error = p - (taken[i] ? high : low);
                    double spread = p * (1 - p);
                    gradientSlope += error * logits[i];
                    gradientOffset += error;
                    slopeSlope += spread * logits[i] * logits[i];
                    slopeOffset += spread * logits[i];
                    offsetOffset += spread;
                }
                double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
                if (!(Math.abs(determinant) > 1e-12)) {
                    break;
                }
                slope -= (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant;
                offset -= (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant;
            }
            boolean isSound = Double.isFinite(slope) && Double.isFinite(offset);
            return isSound ? new Platt(Math.max(0, slope), offset) : new Platt(1, 0);
        }
    }

    /**
     * Isotonic regression by pooling adjacent violators (Zadrozny and Elkan, 2002), constant within a pool and
     * interpolated between the middles of pools.
     *
     * @param knots log-odds, rising
     * @param values probabilities, not falling
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    record Isotonic(double[] knots, double[] values) implements Calibration {

        @Override
        public double probability(double logit) {
            int at = Arrays.binarySearch(knots, logit);
            if (at >= 0) {
                return values[at];
            }
            int after = -at - 1;
            if (after == 0) {
                return values[0];
            }
            if (after == knots.length) {
                return values[values.length - 1];
            }
            double share = (logit - knots[after - 1]) / (knots[after] - knots[after - 1]);
            return values[after - 1] + share * (values[after] - values[after - 1]);
        }

        /** Fits to outcomes, of which there must be at least one. */
        public static Isotonic fit(double[] logits, boolean[] taken) {
            if (logits.length == 0) {
                throw new IllegalArgumentException("nothing to calibrate on");
            }
            int[] order = IntStream.range(0, logits.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> logits[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double[] positives = new double[order.length];
            double[] sizes = new double[order.length];
            double[] logitSums = new double[order.length];
            int pools = 0;
            for (int i : order) {
                positives[pools] = taken[i] ? 1 : 0;
                sizes[pools] = 1;
                logitSums[pools] = logits[i];
                pools++;
                while (pools > 1 && isViolated(positives, sizes, logitSums, pools)) {
                    pools--;
                    positives[pools - 1] += positives[pools];
                    sizes[pools - 1] += sizes[pools];
                    logitSums[pools - 1] += logitSums[pools];
                }
            }
            double[] knots = new double[pools];
            double[] values = new double[pools];
            for (int pool = 0; pool < pools; pool++) {
                knots[pool] = logitSums[pool] / sizes[pool];
                values[pool] = positives[pool] / sizes[pool];
            }
            return new Isotonic(knots, values);
        }

        /** Whether the last pool is no better than the one before, or has the same log-odds. */
        private static boolean isViolated(double[] positives, double[] sizes, double[] logitSums, int pools) {
            int last = pools - 1;
            double before = positives[last - 1] / sizes[last - 1];
            return before >= positives[last] / sizes[last]
                    || logitSums[last - 1] / sizes[last - 1] >= logitSums[last] / sizes[last];
        }
    }
}
