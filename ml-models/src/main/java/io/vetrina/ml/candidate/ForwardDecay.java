// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Forward decay (Cormode, Shkapenyuk, Srivastava and Xu, 2009): instead of shrinking all sums as time passes, an event
 * at time t counts {@code 2^((t - start) / halfLife)}. Sums compare as if they had been shrunk; they are really scaled
 * down only when the exponent grows large. For the writer alone.
 */
final class ForwardDecay {

    /** What must be scaled down, by a factor below 1. */
    @FunctionalInterface
    interface Sums {
        void scale(double factor);
    }

    private static final double LARGEST_EXPONENT = 60;

    private final double halfLife;
    private long start = -1;

    /** @param halfLife milliseconds, above 0; infinite for no decay */
    ForwardDecay(double halfLife) {
        if (!(halfLife > 0)) {
            throw new IllegalArgumentException("a half-life must be above 0, not " + halfLife);
        }
        this.halfLife = halfLife;
    }

    /** What an event at a time counts, after scaling the sums down if it would count too much. */
    double weight(long at, Sums sums) {
        if (start < 0) {
            start = at;
        }
        double exponent = (double) (at - start) / halfLife;
        if (exponent > LARGEST_EXPONENT) {
            sums.scale(Math.pow(2, -exponent));
            start = at;
            exponent = 0;
        }
        return Math.exp(exponent * Math.log(2));
    }

    void save(DataOutput out) throws IOException {
        out.writeLong(start);
    }

    void restore(DataInput in) throws IOException {
        start = in.readLong();
    }
}
