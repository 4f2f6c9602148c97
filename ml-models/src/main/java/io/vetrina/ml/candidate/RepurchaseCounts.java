// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How often the same visitors buy an item again. One writer, any readers.
 *
 * <p>Memory: 24 bytes per item.
 */
public final class RepurchaseCounts {

    private final DecayedCounts lines = new DecayedCounts();
    private final DecayedCounts known = new DecayedCounts();
    private final DecayedCounts again = new DecayedCounts();

    RepurchaseCounts() {}

    /** Takes in a line of an order whose visitor nobody knows. */
    void addUnknown(int item) {
        lines.add(item, 1);
    }

    /** @param isAgain whether an earlier order of the visitor held the item */
    void add(int item, boolean isAgain) {
        lines.add(item, 1);
        known.add(item, 1);
        again.add(item, isAgain ? 1 : 0);
    }

    /** The share of known visitors' lines with the item that were not their first, as if one of five more was not. */
    public double againShare(int item) {
        return (again.get(item) + 1) / (known.get(item) + 5);
    }

    /** The share of all lines with the item that were a known visitor's first, as if one more was not. */
    public double firstShare(int item) {
        return (known.get(item) - again.get(item)) / (lines.get(item) + 1);
    }

    void save(DataOutput out) throws IOException {
        lines.save(out);
        known.save(out);
        again.save(out);
    }

    void restore(DataInput in) throws IOException {
        lines.restore(in);
        known.restore(in);
        again.restore(in);
    }
}
