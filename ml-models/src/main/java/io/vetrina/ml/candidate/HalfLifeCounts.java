// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How often each item was seen, an event counting half after a half-life. One writer, any readers. 8 bytes per item. */
final class HalfLifeCounts {

    private final ForwardDecay decay;
    private final DecayedCounts counts = new DecayedCounts();
    private volatile double scale = 1;

    /** @param halfLife milliseconds */
    HalfLifeCounts(double halfLife) {
        decay = new ForwardDecay(halfLife);
    }

    void add(int item, long at) {
        double weight = decay.weight(at, this::rescale);
        counts.add(item, weight);
        scale = Math.max(weight, scale);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    private void rescale(double factor) {
        counts.scale(factor);
        scale = scale * factor;
    }

    /** The newest event of all counts 1. */
    double get(int item) {
        return counts.get(item) / scale;
    }

    void save(DataOutput out) throws IOException {
        decay.save(out);
        out.writeDouble(scale);
        counts.save(out);
    }

    void restore(DataInput in) throws IOException {
        decay.restore(in);
        scale = in.readDouble();
        counts.restore(in);
    }
}
