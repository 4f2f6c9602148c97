// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

/** The newest distinct items of a session that asks for neighbours, newest first, with their distance from its end. */
final class NeighbourQuery {

    private final int[] items;
    private final int[] steps;
    private int size;

    /** @param limit newest items looked at */
    NeighbourQuery(int[] session, int limit) {
        items = new int[Math.min(limit, session.length)];
        steps = new int[items.length];
        for (int step = 0; step < items.length; step++) {
            int item = session[session.length - 1 - step];
            if (item >= 0 && indexOf(item) < 0) {
                items[size] = item;
                steps[size++] = step;
            }
        }
    }

    int size() {
        return size;
    }

    int item(int index) {
        return items[index];
    }

    /** How far from the session's end an item stands, from 0. */
    int step(int index) {
        return steps[index];
    }

    /** Where a neighbour holds the newest of the asking session's items that it shares (the last place of several), or -1. */
    int newestMatch(int[] neighbour) {
        int newest = size;
        int match = -1;
        for (int i = 0; i < neighbour.length; i++) {
            int q = indexOf(neighbour[i]);
            if (q >= 0 && q <= newest) {
                newest = q;
                match = i;
            }
        }
        return match;
    }

    /** Which of the items an item is, from 0, or -1. */
    int indexOf(int item) {
        for (int i = 0; i < size; i++) {
            if (items[i] == item) {
                return i;
            }
        }
        return -1;
    }
}
