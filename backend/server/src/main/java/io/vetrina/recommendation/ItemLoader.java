// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Products;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Loads a store's items into its index, with what the catalogue tells of them. */
@Component
class ItemLoader {

    private static final int BATCH = 250;

    private final Products products;
    private final LiveCards cards;
    private final StoreIndexes indexes;

    ItemLoader(Products products, LiveCards cards, StoreIndexes indexes) {
        this.products = products;
        this.cards = cards;
        this.indexes = indexes;
    }

    /** Everything a store sells, in the order of the SKUs, so that the same history gives the same ids and the same model. */
    Mono<Void> loadAll(StoreId store, Scheduler thread) {
        return products.allItems(store)
                .sort(Comparator.comparing(Item::sku))
                .buffer(BATCH)
                .concatMap(batch -> load(store, batch, thread), 1)
                .then();
    }

    /** Some things by SKU, on the given thread; those the catalogue does not know are passed over. */
    Mono<Void> load(StoreId store, Collection<Sku> skus, Scheduler thread) {
        return products.items(store, skus).flatMap(items -> load(store, List.copyOf(items.values()), thread));
    }

    private Mono<Void> load(StoreId store, List<Item> items, Scheduler thread) {
        return cards.load(store, items)
                .publishOn(thread)
                .doOnNext(hits -> load(store, items, hits))
                .then();
    }

    private void load(StoreId store, List<Item> items, List<Hit> hits) {
        Map<String, Hit> bySlug =
                hits.stream().collect(Collectors.toMap(Hit::slug, Function.identity(), (one, same) -> one));
        items.forEach(item -> indexes.of(store).addItem(item, bySlug.get(item.slug())));
    }
}
