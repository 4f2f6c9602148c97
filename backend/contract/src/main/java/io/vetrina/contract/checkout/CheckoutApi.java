// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.StoreId;
import org.springframework.http.ResponseEntity;
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

    /** Names a try, so that it can be repeated and found again: 1 to 200 visible characters, the caller's own. */
    String KEY = "Idempotency-Key";

    /** Delivery options for the cart as it is, cheapest first. */
    @GetExchange("/delivery-options")
    Flux<DeliveryOption> deliveryOptions(@PathVariable StoreId store, @PathVariable String id);

    /** Cards to try the checkout with, where the payment provider is one for trials; none where it moves money. */
    @GetExchange("/test-cards")
    Flux<TestCard> testCards(@PathVariable StoreId store, @PathVariable String id);

    /**
     * Places the order: 201. A repeat with the same key and body returns the same order, pending when its payment is being
     * confirmed. What is refused orders nothing and charges nothing; the cart is as it was.
     */
    @PostExchange("/checkout")
    Mono<ResponseEntity<Order>> checkout(
            @PathVariable StoreId store,
            @PathVariable String id,
            @RequestHeader(KEY) String key,
            @RequestBody Checkout checkout);

    /**
     * The order that a try has made, for a page that lost the answer: pending while its payment is being confirmed. 404
     * {@code unknown-checkout} when this key has ordered nothing (yet); it may be repeated then.
     */
    @GetExchange("/checkout")
    Mono<Order> checkout(@PathVariable StoreId store, @PathVariable String id, @RequestHeader(KEY) String key);
}
