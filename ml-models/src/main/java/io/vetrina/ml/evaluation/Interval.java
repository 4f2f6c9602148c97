// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

/** A range that holds the true value with a stated confidence. */
public record Interval(double low, double high) {

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    public double width() {
        return high - low;
    }
}
