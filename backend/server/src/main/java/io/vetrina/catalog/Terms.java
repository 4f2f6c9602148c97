// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Prices and availability together. */
@Component
class Terms {

    private final Prices prices;
    private final Availability availability;

    Terms(Prices prices, Availability availability) {
        this.prices = prices;
        this.availability = availability;
    }

    <T> Mono<T> of(
            StoreId store, Collection<Sku> skus, BiFunction<Map<Sku, Priced>, Map<Sku, Integer>, T> combination) {
        return Mono.zip(prices.prices(store, skus), availability.available(store, skus), combination);
    }
}
