// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.shared.StoreId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PlayedOrders implements OrderApi {

    private final PlayedCheckout checkout;

    PlayedOrders(PlayedCheckout checkout) {
        this.checkout = checkout;
    }

    @Override
    public Mono<Order> order(StoreId store, String id) {
        return Mono.justOrEmpty(checkout.known(id))
                .switchIfEmpty(Mono.error(() -> PlayedProblems.of(HttpStatus.NOT_FOUND, "unknown-order")));
    }
}
