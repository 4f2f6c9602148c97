// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** A sum per item. One writer; readers see whole values, each as it was at some moment. 8 bytes per item. */
final class DecayedCounts {

    private static final VarHandle COUNT = MethodHandles.arrayElementVarHandle(double[].class);

    private volatile double[] counts = new double[1024];

    void add(int item, double amount) {
        double[] room = counts;
        if (item >= room.length) {
            room = Arrays.copyOf(room, Math.max(item + 1, room.length * 2));
            counts = room;
        }
        COUNT.setRelease(room, item, room[item] + amount);
    }

    double get(int item) {
        double[] all = counts;
        return item >= 0 && item < all.length ? (double) COUNT.getAcquire(all, item) : 0;
    }

    void scale(double factor) {
        double[] all = counts;
        for (int i = 0; i < all.length; i++) {
            COUNT.setRelease(all, i, all[i] * factor);
        }
    }

    /** A copy of all counts, by item. */
    double[] copy() {
        double[] copy = new double[counts.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = get(i);
        }
        return copy;
    }

    void save(DataOutput out) throws IOException {
        out.writeInt(counts.length);
        for (double count : counts) {
            out.writeDouble(count);
        }
    }

    void restore(DataInput in) throws IOException {
        double[] restored = new double[in.readInt()];
        for (int i = 0; i < restored.length; i++) {
            restored[i] = in.readDouble();
        }
        counts = restored;
    }
}
