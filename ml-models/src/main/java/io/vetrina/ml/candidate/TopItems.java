// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Arrays;

/** The best k of the items offered: a binary heap with the worst on top. Not for several threads. */
public final class TopItems {

    private final int[] items;
    private final float[] scores;
    private int size;

    public TopItems(int k) {
        items = new int[Math.max(k, 0)];
        scores = new float[items.length];
    }

    /** Offers an item; scores that are not finite are refused. An item must be offered once only. */
    public void offer(int item, float score) {
        if (!Float.isFinite(score)) {
            return;
        }
        if (size < items.length) {
            items[size] = item;
            scores[size] = score;
            siftUp(size++);
        } else if (size > 0 && isWorse(items[0], scores[0], item, score)) {
            items[0] = item;
            scores[0] = score;
            siftDown(0, size);
        }
    }

    /** The items kept, best first. The heap is spent afterwards. */
    public ScoredItems best() {
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            siftDown(0, end);
        }
        return new ScoredItems(Arrays.copyOf(items, size), Arrays.copyOf(scores, size));
    }

    private static boolean isWorse(int item, float score, int otherItem, float otherScore) {
        return score < otherScore || (score == otherScore && item > otherItem);
    }

    private boolean isWorse(int a, int b) {
        return isWorse(items[a], scores[a], items[b], scores[b]);
    }

    private void siftUp(int from) {
        int child = from;
        while (child > 0) {
            int parent = (child - 1) >>> 1;
            if (!isWorse(child, parent)) {
                return;
            }
            swap(child, parent);
            child = parent;
        }
    }

    private void siftDown(int from, int end) {
        int parent = from;
        for (int child = 2 * parent + 1; child < end; child = 2 * parent + 1) {
            if (child + 1 < end && isWorse(child + 1, child)) {
                child++;
            }
            if (!isWorse(child, parent)) {
                return;
            }
            swap(child, parent);
            parent = child;
        }
    }

    private void swap(int a, int b) {
        int item = items[a];
        float score = scores[a];
        items[a] = items[b];
        scores[a] = scores[b];
        items[b] = item;
        scores[b] = score;
    }
}
