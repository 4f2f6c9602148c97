// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.offer;

import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** What is offered to whoever asks: facts, price and stock together. */
@HttpExchange("/api/stores/{store}")
public interface OfferApi {

    /**
     * 404 {@code unknown-product} when the store has no such product, or none with a price for the buyer.
     *
     * @param locale language tag of the store, its default when absent
     */
    @GetExchange("/products/{slug}")
    Mono<Product> product(
            @PathVariable StoreId store,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale);
}
