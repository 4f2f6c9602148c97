// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Arrays;

/**
 * The best k of the items offered: a binary heap with the worst on top, made when k items are there. Not for several
 * threads.
 */
public final class TopItems {

    /** Score above, item below, so that of two places the better one is the larger number. */
    private final long[] places;

    private int size;

    public TopItems(int k) {
        places = new long[Math.max(k, 0)];
    }

    /** Offers an item; scores that are not finite are refused. An item must be offered once only. */
    public void offer(int item, float score) {
        if (!Float.isFinite(score)) {
            return;
        }
        long place = place(item, score);
        if (size < places.length) {
            places[size++] = place;
            if (size == places.length) {
                heapify();
            }
        } else if (size > 0 && place > places[0]) {
            places[0] = place;
            siftDown(0);
        }
    }

    /** Whether an item with this score would not be kept, whichever it is. */
    public boolean refuses(float score) {
        return size == places.length && (size == 0 || score < score(places[0]));
    }

    /** The items kept, best first. The heap is spent afterwards. */
    public ScoredItems best() {
        Arrays.sort(places, 0, size);
        int[] items = new int[size];
        float[] scores = new float[size];
        for (int rank = 0; rank < size; rank++) {
            long place = places[size - 1 - rank];
            items[rank] = (int) place ^ Integer.MAX_VALUE;
            scores[rank] = score(place);
        }
        return new ScoredItems(items, scores);
    }

    /** The bits of a float are in its order, but for those below zero, which are in reverse; of equals the smaller item is better. */
    private static long place(int item, float score) {
        int bits = Float.floatToRawIntBits(score + 0f); // makes -0 a 0
        return (long) inOrder(bits) << 32 | (item ^ Integer.MAX_VALUE) & 0xFFFF_FFFFL;
    }

    private static float score(long place) {
        return Float.intBitsToFloat(inOrder((int) (place >> 32)));
    }

    /** Its own inverse. */
    private static int inOrder(int bits) {
        return bits ^ (bits >> 31) & Integer.MAX_VALUE;
    }

    private void heapify() {
        for (int parent = size / 2 - 1; parent >= 0; parent--) {
            siftDown(parent);
        }
    }

    private void siftDown(int from) {
        long place = places[from];
        int parent = from;
        for (int child = 2 * parent + 1; child < size; child = 2 * parent + 1) {
            if (child + 1 < size && places[child + 1] < places[child]) {
                child++;
            }
            if (place <= places[child]) {
                break;
            }
            places[parent] = places[child];
            parent = child;
        }
        places[parent] = place;
    }
}
