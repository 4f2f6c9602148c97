// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import java.math.BigDecimal;

/** The buckets that a number's histogram has: the 1-2-5 series, such as {@code 2..5}, {@code 5..10}, {@code 10..20}. */
final class HistogramBuckets {

    private HistogramBuckets() {}

    /** The bucket a number lies in, lower end included; {@code 0..0} for zero; negative numbers mirror positive ones. */
    static String of(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return "0..0";
        }
        if (value < 0) {
            String[] ends = of(-value).split("\\.\\.", -1);
            return "-" + ends[1] + "..-" + ends[0];
        }
        int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
        double lead = value / Math.pow(10, exponent) + 1e-9;
        int from = lead < 2 ? 1 : lead < 5 ? 2 : 5;
        int to = from == 1 ? 2 : from == 2 ? 5 : 10;
        return text(from, exponent) + ".." + text(to, exponent);
    }

    /** Whether a range with these ends, written so, is one of the buckets. */
    static boolean isBucket(String text, double from, double to) {
        return of((from + to) / 2).equals(text);
    }

    /** Where a bucket starts, for putting buckets in order. */
    static double start(String bucket) {
        return Double.parseDouble(bucket.substring(0, bucket.indexOf("..")));
    }

    private static String text(int lead, int exponent) {
        return BigDecimal.valueOf(lead)
                .scaleByPowerOfTen(exponent)
                .stripTrailingZeros()
                .toPlainString();
    }
}
