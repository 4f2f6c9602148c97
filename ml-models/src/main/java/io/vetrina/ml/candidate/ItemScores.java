// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Arrays;

/** Sums per id: an open-addressing map from non-negative ints to floats. Not for several threads. */
public final class ItemScores {

    private static final int EMPTY = -1;

    private int[] keys;
    private float[] sums;
    private int size;

    /** @param expected ids to make room for at first */
    public ItemScores(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected * 2 - 1)) << 1;
        keys = new int[capacity];
        sums = new float[capacity];
        Arrays.fill(keys, EMPTY);
    }

    /** Adds to the sum of an id. */
    public void add(int id, float amount) {
        int slot = slotOf(id);
        if (keys[slot] == EMPTY) {
            keys[slot] = id;
            sums[slot] = amount;
            if (++size * 2 > keys.length) {
                grow();
            }
        } else {
            sums[slot] += amount;
        }
    }

    /** The sum of an id, 0 when nothing was added. */
    public float get(int id) {
        int slot = slotOf(id);
        return keys[slot] == EMPTY ? 0 : sums[slot];
    }

    public int size() {
        return size;
    }

    /** Calls for each id, in no particular order. */
    public void forEach(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                visitor.visit(keys[slot], sums[slot]);
            }
        }
    }

    /** The k ids with the largest sums, best first. */
    public ScoredItems top(int k) {
        TopItems top = new TopItems(Math.min(k, size));
        forEach(top::offer);
        return top.best();
    }

    /** What is done with an id and its sum. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int id, float sum);
    }

    private int slotOf(int id) {
        int mask = keys.length - 1;
        int slot = ((id * 0x9E3779B1) >>> 7) & mask; // Fibonacci hashing; the low bits of the product are weak
        while (keys[slot] != EMPTY && keys[slot] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        float[] oldSums = sums;
        keys = new int[oldKeys.length * 2];
        sums = new float[keys.length];
        Arrays.fill(keys, EMPTY);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != EMPTY) {
                int to = slotOf(oldKeys[slot]);
                keys[to] = oldKeys[slot];
                sums[to] = oldSums[slot];
            }
        }
    }
}
