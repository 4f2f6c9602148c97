// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.candidate.StaticSource;
import io.vetrina.ml.candidate.TopItems;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.event.Vocabulary;
import java.util.List;

/**
 * Items of the same category as the newest one, nearest in price first, the same brand before others: what there is for items
 * nobody has looked at yet. Learns nothing from events, so it has no state of its own.
 */
final class SimilarItems implements StaticSource {

    /** Items of a large category that are looked at. */
    private static final int MOST = 2_000;

    private static final float BRAND = 0.5f;

    private final ItemFacts facts;

    SimilarItems(ItemFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return Sources.SIMILAR;
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        int last = session.last();
        List<Integer> shelf = facts.inCategory(facts.category(last));
        TopItems top = new TopItems(k);
        for (int i = 0; i < Math.min(MOST, shelf.size()); i++) {
            int item = shelf.get(i);
            if (!session.contains(item)) {
                top.offer(item, likeness(last, item));
            }
        }
        return top.best();
    }

    private float likeness(int one, int other) {
        float price = 1f / (1 + Math.abs(facts.price(one) - facts.price(other)));
        boolean sameBrand = facts.brand(one) != Vocabulary.UNKNOWN && facts.brand(one) == facts.brand(other);
        return sameBrand ? price + BRAND : price;
    }
}
