// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.candidate.TopItems;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A vector for each item, or none: its direction says what the item is like, its length how much it says about a
 * session. Immutable. Search is exhaustive, in blocks laid out so that the compiler
 * turns the loops into vector instructions: well under a millisecond for 40,000 items of 64 dimensions.
 *
 * <p>Memory: 8 bytes per item and dimension, as single items are read from a layout of their own.
 */
public final class ItemVectors {

    private static final int BLOCK = 512;

    private final int items;
    private final int dimension;
    /** 0 for items without a vector. */
    private final float[] lengths;
    /** Directions, item by item. */
    private final float[] directions;
    /** The same, block by block, within a block dimension by dimension. */
    private final float[] blocks;

    /** @param rows by item; null or a zero vector where there is none */
    public ItemVectors(float[] @Nullable [] rows, int dimension) {
        items = rows.length;
        this.dimension = dimension;
        lengths = new float[items];
        directions = new float[items * dimension];
        blocks = new float[(items + BLOCK - 1) / BLOCK * BLOCK * dimension];
        for (int item = 0; item < items; item++) {
            float[] row = rows[item];
            double length = row == null ? 0 : length(row);
            if (row != null && length > 0 && Double.isFinite(length)) {
                lengths[item] = (float) length;
                for (int d = 0; d < dimension; d++) {
                    float part = (float) (row[d] / length);
                    directions[item * dimension + d] = part;
                    blocks[(item / BLOCK * dimension + d) * BLOCK + item % BLOCK] = part;
                }
            }
        }
    }

    /** The Euclidean length of a vector. */
    public static double length(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    public int dimension() {
        return dimension;
    }

    /** One above the largest item id. */
    public int items() {
        return items;
    }

    public boolean knows(int item) {
        return item >= 0 && item < items && lengths[item] > 0;
    }

    /** An item's direction, to keep; zeros if it is unknown. */
    public float[] direction(int item) {
        return knows(item)
                ? Arrays.copyOfRange(directions, item * dimension, (item + 1) * dimension)
                : new float[dimension];
    }

    /** Adds an item's vector, times a weight; nothing for an unknown item. */
    public void addTo(float[] sum, int item, float weight) {
        if (knows(item)) {
            addDirectionTo(sum, item, weight * lengths[item]);
        }
    }

    /** Adds an item's direction, times a weight; nothing for an unknown item. */
    public void addDirectionTo(float[] sum, int item, float weight) {
        if (knows(item)) {
            for (int d = 0; d < dimension; d++) {
                sum[d] += weight * directions[item * dimension + d];
            }
        }
    }

    /** The cosine of a direction, one long, and an item; 0 if it is unknown. */
    public float cosine(float[] direction, int item) {
        return knows(item) ? dot(direction, 0, item * dimension) : 0;
    }

    /** The cosine of two items, from -1 to 1; 0 if one is unknown. */
    public float cosine(int a, int b) {
        return knows(a) && knows(b) ? dot(directions, a * dimension, b * dimension) : 0;
    }

    private float dot(float[] left, int a, int b) {
        // Four sums, so that no addition has to wait for the one before.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int d = 0;
        for (; d + 3 < dimension; d += 4) {
            first += left[a + d] * directions[b + d];
            second += left[a + d + 1] * directions[b + d + 1];
            third += left[a + d + 2] * directions[b + d + 2];
            fourth += left[a + d + 3] * directions[b + d + 3];
        }
        for (; d < dimension; d++) {
            first += left[a + d] * directions[b + d];
        }
        return first + second + third + fourth;
    }

    /** The items most like one, itself left out. */
    public ScoredItems similar(int item, int k) {
        float[] query = new float[dimension];
        addTo(query, item, 1);
        return knows(item) ? nearest(query, k, item) : ScoredItems.NONE;
    }

    /** The items with the largest cosine to a query; empty for a query without length. */
    public ScoredItems nearest(float[] query, int k) {
        return nearest(query, k, -1);
    }

    private ScoredItems nearest(float[] query, int k, int except) {
        double length = length(query);
        if (!(length > 0) || !Double.isFinite(length) || k <= 0) {
            return ScoredItems.NONE;
        }
        TopItems top = new TopItems(Math.min(k, items));
        float[] dots = new float[BLOCK];
        for (int start = 0; start < items; start += BLOCK) {
            Arrays.fill(dots, 0);
            for (int d = 0; d < dimension; d++) {
                float q = (float) (query[d] / length);
                int from = (start / BLOCK * dimension + d) * BLOCK;
                for (int i = 0; i < BLOCK; i++) {
                    dots[i] += q * blocks[from + i];
                }
            }
            for (int i = 0; i < Math.min(BLOCK, items - start); i++) {
                if (lengths[start + i] > 0 && start + i != except) {
                    top.offer(start + i, dots[i]);
                }
            }
        }
        return top.best();
    }
}
