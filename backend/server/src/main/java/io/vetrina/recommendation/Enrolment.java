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

/** Makes the things of a store known to its memory, with what the catalogue tells of them. */
@Component
class Enrolment {

    private static final int BATCH = 250;

    private final Products products;
    private final LiveCards cards;
    private final Memories memories;

    Enrolment(Products products, LiveCards cards, Memories memories) {
        this.products = products;
        this.cards = cards;
        this.memories = memories;
    }

    /** Everything a store sells, in the order of the SKUs, so that the same history gives the same ids and the same model. */
    Mono<Void> enrolAll(StoreId store, Scheduler thread) {
        return products.allItems(store)
                .sort(Comparator.comparing(Item::sku))
                .buffer(BATCH)
                .concatMap(batch -> enrol(store, batch, thread), 1)
                .then();
    }

    /** Some things by SKU, on the given thread; those the catalogue does not know are passed over. */
    Mono<Void> enrol(StoreId store, Collection<Sku> skus, Scheduler thread) {
        return products.items(store, skus).flatMap(items -> enrol(store, List.copyOf(items.values()), thread));
    }

    private Mono<Void> enrol(StoreId store, List<Item> items, Scheduler thread) {
        return cards.load(store, items)
                .publishOn(thread)
                .doOnNext(hits -> enrol(store, items, hits))
                .then();
    }

    private void enrol(StoreId store, List<Item> items, List<Hit> hits) {
        Map<String, Hit> bySlug =
                hits.stream().collect(Collectors.toMap(Hit::slug, Function.identity(), (one, same) -> one));
        items.forEach(item -> memories.of(store).enrol(item, bySlug.get(item.slug())));
    }
}
