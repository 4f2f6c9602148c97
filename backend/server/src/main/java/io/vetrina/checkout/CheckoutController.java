// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.PublicRoutes;
import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The checkout of a cart over HTTP. */
@RestController
@RequestMapping("/api/stores/{store}/carts/{cart}")
class CheckoutController {

    private final Checkouts checkouts;
    private final CheckoutQueue queue;
    private final Buyers buyers;

    CheckoutController(Checkouts checkouts, CheckoutQueue queue, Buyers buyers) {
        this.checkouts = checkouts;
        this.queue = queue;
        this.buyers = buyers;
    }

    @GetMapping("/delivery-options")
    Mono<List<DeliveryOption>> deliveryOptions(@PathVariable StoreId store, @PathVariable String cart) {
        return buyers.buyer(store).flatMap(buyer -> checkouts.deliveryOptions(buyer, cart));
    }

    @PostMapping("/checkout")
    Mono<ResponseEntity<Order>> checkout(
            @PathVariable StoreId store,
            @PathVariable String cart,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Checkout checkout) {
        return queue.through(buyers.buyer(store).flatMap(buyer -> checkouts.checkout(buyer, cart, key, checkout)))
                .map(order -> ResponseEntity.created(URI.create("/api/stores/" + store + "/orders/" + order.id()))
                        .body(order));
    }

    @Bean
    static PublicRoutes checkoutRoutes() {
        return PublicRoutes.of(
                PublicRoutes.get("/api/stores/*/carts/*/delivery-options"),
                PublicRoutes.post("/api/stores/*/carts/*/checkout"));
    }
}
