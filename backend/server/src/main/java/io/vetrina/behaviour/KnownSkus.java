// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Products;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import io.vetrina.shared.StoreCache;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which SKUs a store has. Those found are remembered for a while, so that intake asks the catalogue only for what is new to it;
 * those not found are asked for again, as they may have arrived since.
 */
@Component
class KnownSkus {

    private final Stores stores;
    private final StoreCache<Sku, Item> found;

    KnownSkus(Stores stores, Products products) {
        this.stores = stores;
        this.found = new StoreCache<>(products::items);
    }

    /**
     * Refuses with {@code unknown-sku}, naming the first event about a SKU that the store does not have, or with {@code
     * unknown-store}.
     */
    Mono<Void> require(StoreId store, List<BehaviourEvent> events) {
        Set<Sku> mentioned = events.stream()
                .map(BehaviourEvent::sku)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return mentioned.isEmpty()
                ? stores.store(store).then() // where a SKU is found, there is a store
                : found.get(store, mentioned).flatMap(items -> refuseOthers(events, items.keySet()));
    }

    private static Mono<Void> refuseOthers(List<BehaviourEvent> events, Set<Sku> existing) {
        for (int index = 0; index < events.size(); index++) {
            Sku sku = events.get(index).sku();
            if (sku != null && !existing.contains(sku)) {
                return Mono.error(Problem.invalid(
                        "events[" + index + "].sku", "unknown-sku", "This store has no product with SKU " + sku + "."));
            }
        }
        return Mono.empty();
    }
}
