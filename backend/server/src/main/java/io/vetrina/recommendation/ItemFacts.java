// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.catalog.Item;
import io.vetrina.contract.offer.Hit;
import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.rank.ItemAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a store's items besides behaviour, by item id. Items are added by one thread and read by any; an item added
 * before a reader got its id is complete.
 */
final class ItemFacts implements ItemAttributes {

    /** Ratio between two price buckets. */
    private static final double PRICE_STEP = 1.5;

    private static final int UNKNOWN = Vocabulary.UNKNOWN;

    private final Vocabulary categories = new Vocabulary(100_000);
    private final Vocabulary brands = new Vocabulary(100_000);
    private final Map<Integer, List<Integer>> byCategory = new ConcurrentHashMap<>();
    private volatile @Nullable Fact[] facts = new Fact[1024];

    /** @param slug address of the product, by which its card is found */
    private record Fact(String slug, int category, int brand, int price) {}

    void add(int item, Item product, @Nullable Hit hit) {
        if (item >= facts.length) {
            facts = Arrays.copyOf(facts, Math.max(item + 1, facts.length * 2));
        }
        int category = product.categories().isEmpty()
                ? UNKNOWN
                : categories.intern(product.categories().getLast());
        String brand = product.brand();
        if (facts[item] == null && category != UNKNOWN) {
            // Copied, as readers walk the list while it grows.
            byCategory.merge(category, List.of(item), ItemFacts::joined);
        }
        @Nullable Fact[] current = facts;
        current[item] = new Fact(
                product.slug(),
                category,
                brand == null ? UNKNOWN : brands.intern(brand),
                hit == null ? UNKNOWN : bucket(hit.price().minor()));
        facts = current; // publishes the fact
    }

    private static List<Integer> joined(List<Integer> before, List<Integer> one) {
        List<Integer> all = new ArrayList<>(before.size() + 1);
        all.addAll(before);
        all.addAll(one);
        return all;
    }

    private static int bucket(long minor) {
        return minor <= 0 ? 0 : (int) Math.round(Math.log((double) minor) / Math.log(PRICE_STEP));
    }

    /** Items of a category in the order they came; empty for an unknown one. */
    List<Integer> inCategory(int category) {
        return byCategory.getOrDefault(category, List.of());
    }

    @Nullable String slug(int item) {
        Fact fact = fact(item);
        return fact == null ? null : fact.slug();
    }

    @Override
    public int category(int item) {
        Fact fact = fact(item);
        return fact == null ? UNKNOWN : fact.category();
    }

    @Override
    public int brand(int item) {
        Fact fact = fact(item);
        return fact == null ? UNKNOWN : fact.brand();
    }

    @Override
    public int price(int item) {
        Fact fact = fact(item);
        return fact == null ? UNKNOWN : fact.price();
    }

    @Override
    public int promotion(int item) {
        return UNKNOWN;
    }

    private @Nullable Fact fact(int item) {
        @Nullable Fact[] current = facts;
        return item >= 0 && item < current.length ? current[item] : null;
    }
}
