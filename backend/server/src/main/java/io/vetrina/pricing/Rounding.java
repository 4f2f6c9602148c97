// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How and where fractions of a minor unit go. Recorded on each order, so that it can be calculated again.
 *
 * @param level what is rounded by itself; sums are of rounded parts
 */
public record Rounding(RoundingMode mode, Level level) {

    /** What is rounded by itself: the unit of a line, the line, or the total. */
    public enum Level {
        UNIT,
        LINE,
        TOTAL
    }

    /** {@code amount * numerator / denominator} in whole minor units. */
    long share(long amount, long numerator, long denominator) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, mode)
                .longValueExact();
    }

    @Override
    public String toString() {
        return mode + " per " + level;
    }
}
