// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import io.vetrina.ml.candidate.ScoredItems;
import java.util.BitSet;
import java.util.List;

/**
 * What lists are like, apart from being right.
 *
 * @param coverage share of all items that are in some list, from 0 to 1
 * @param popularity mean over all places of the item's share of past events, over the largest share: 1 when all lists
 *     hold only the most popular item (popularity bias)
 * @param diversity mean of 1 less the similarity of two items of a list (Ziegler et al., 2005)
 * @param novelty mean of {@code -log2} of the item's share of past events, in bits (Vargas and Castells, 2011)
 */
public record ListMetrics(double coverage, double popularity, double diversity, double novelty) {

    /** How alike two items are, from 0 to 1. */
    @FunctionalInterface
    public interface Similarity {
        double of(int item, int other);
    }

    /**
     * Measures lists. Items without events count as having half a one.
     *
     * @param events past events by item id
     */
    public static ListMetrics of(List<ScoredItems> lists, int[] events, Similarity similarity) {
        double total = 0;
        double most = 0;
        for (int count : events) {
            total += Math.max(count, 0.5);
            most = Math.max(most, count);
        }
        BitSet shown = new BitSet(events.length);
        double popularity = 0;
        double novelty = 0;
        double difference = 0;
        long places = 0;
        long pairs = 0;
        for (ScoredItems list : lists) {
            for (int i = 0; i < list.size(); i++) {
                int item = list.items()[i];
                double count = item < events.length ? Math.max(events[item], 0.5) : 0.5;
                shown.set(item);
                popularity += count / Math.max(most, 0.5);
                novelty -= Math.log(count / total) / Math.log(2);
                places++;
                for (int j = 0; j < i; j++) {
                    difference += 1 - similarity.of(item, list.items()[j]);
                    pairs++;
                }
            }
        }
        return new ListMetrics(
                events.length == 0 ? 0 : (double) shown.cardinality() / events.length,
                places == 0 ? 0 : popularity / places,
                pairs == 0 ? 0 : difference / pairs,
                places == 0 ? 0 : novelty / places);
    }
}
