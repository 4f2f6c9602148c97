// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import io.vetrina.contract.order.Order;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The checkout of a cart. */
@HttpExchange("/api/stores/{store}/carts/{id}")
public interface CheckoutApi {

    /** Delivery options for the cart as it is, cheapest first. */
    @GetExchange("/delivery-options")
    Flux<DeliveryOption> deliveryOptions(@PathVariable String store, @PathVariable String id);

    /** Places the order. A repeat with the same key returns the same order. */
    @PostExchange("/checkout")
    Mono<Order> checkout(
            @PathVariable String store,
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Checkout checkout);
}
