// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Products;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.SkuCache;
import io.vetrina.shared.event.Events;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What can be put into a cart, from memory: what is withdrawn is gone as soon as the stream {@code domain} has told of it. */
@Component
class SoldItems {

    private final SkuCache<Item> cache;

    SoldItems(Products products, Events events) {
        SkuCache<Item> memory = new SkuCache<>(products::items);
        this.cache = memory;
        events.onEveryNode(
                ProductsChanged.class,
                "sold-items",
                change -> change.event().gone().forEach(sku -> memory.forget(change.store(), new Sku(sku))));
        events.rebuiltBy("sold-items", () -> Mono.fromRunnable(memory::clear));
    }

    /** Those of these SKUs that the store sells. */
    Mono<Map<Sku, Item>> items(StoreId store, Collection<Sku> skus) {
        return cache.get(store, skus);
    }
}
