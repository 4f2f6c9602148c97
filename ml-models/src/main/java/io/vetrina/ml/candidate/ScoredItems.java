// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

/**
 * Items with scores, best first; ties by the smaller id. Scores of different sources do not compare.
 *
 * @param items item ids
 * @param scores one finite score per item
 */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops
public record ScoredItems(int[] items, float[] scores) {

    /** No items. */
    public static final ScoredItems NONE = new ScoredItems(new int[0], new float[0]);

    public int size() {
        return items.length;
    }

    /** The place of an item, from 0, or -1. */
    public int rankOf(int item) {
        for (int rank = 0; rank < items.length; rank++) {
            if (items[rank] == item) {
                return rank;
            }
        }
        return -1;
    }
}
