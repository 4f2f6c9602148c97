// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import java.util.Arrays;

/**
 * Where the one right item stood in each answer, and the metrics of that. Places count from 0 here; -1 stands for an
 * answer that did not have it.
 */
public final class Ranks {

    private final int[] places;

    public Ranks(int[] places) {
        this.places = places.clone();
    }

    public int size() {
        return places.length;
    }

    public int place(int query) {
        return places[query];
    }

    /** 1 for each query with the item among the first k, else 0. */
    public double[] hits(int k) {
        return Arrays.stream(places)
                .mapToDouble(place -> isHit(place, k) ? 1 : 0)
                .toArray();
    }

    /** 1 over the place from 1 for each query with the item among the first k, else 0. */
    public double[] reciprocals(int k) {
        return Arrays.stream(places)
                .mapToDouble(place -> isHit(place, k) ? 1.0 / (place + 1) : 0)
                .toArray();
    }

    /** The share of queries with the item among the first k: HR@k, which with one right item is recall@k. */
    public double hitRate(int k) {
        return mean(hits(k));
    }

    /** MRR@k. */
    public double meanReciprocal(int k) {
        return mean(reciprocals(k));
    }

    /** nDCG@k (Järvelin and Kekäläinen, 2002); with one right item the ideal gain is 1. */
    public double discountedGain(int k) {
        return mean(Arrays.stream(places)
                .mapToDouble(place -> isHit(place, k) ? Math.log(2) / Math.log(place + 2.0) : 0)
                .toArray());
    }

    private static boolean isHit(int place, int k) {
        return place >= 0 && place < k;
    }

    private static double mean(double[] values) {
        return values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
    }
}
