// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Buyer;
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

    <T> Mono<T> of(Buyer buyer, Collection<Sku> skus, BiFunction<Map<Sku, Priced>, Map<Sku, Integer>, T> combination) {
        return Mono.zip(prices.prices(buyer, skus), availability.available(buyer.store(), skus), combination);
    }
}
