// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

/** Dunning's log-likelihood ratio for a two by two table ("Accurate methods for the statistics of surprise", 1993). */
public final class LogLikelihood {

    private LogLikelihood() {}

    /**
     * How surprising it is that two things come together so often: {@code 2 sum(observed ln(observed / expected))}, 0
     * if they do no more often than by chance. Counts may be fractional (decayed), and are scale free: all counts times
     * c give c times the ratio.
     *
     * @param both baskets with both
     * @param first baskets with the first
     * @param second baskets with the second
     * @param all all baskets
     */
    public static double ratio(double both, double first, double second, double all) {
        // Decayed and bounded counts may contradict each other a little.
        double a = Math.min(both, Math.min(first, second));
        double b = first - a;
        double c = second - a;
        double d = Math.max(0, all - a - b - c);
        double n = a + b + c + d;
        if (!(a > 0) || a * n <= (a + b) * (a + c)) {
            return 0;
        }
        return 2
                * (term(a, (a + b) * (a + c) / n)
                        + term(b, (a + b) * (b + d) / n)
                        + term(c, (c + d) * (a + c) / n)
                        + term(d, (c + d) * (b + d) / n));
    }

    private static double term(double observed, double expected) {
        return observed > 0 ? observed * Math.log(observed / expected) : 0;
    }
}
