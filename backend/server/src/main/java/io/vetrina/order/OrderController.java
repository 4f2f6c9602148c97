// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.PublicRoutes;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Orders over HTTP. */
@RestController
class OrderController implements OrderApi {

    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Mono<Order> order(StoreId store, String id) {
        return orders.order(store, parse(id));
    }

    /** What cannot be an id is an order that does not exist. */
    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Orders.unknownOrder();
        }
    }

    @Bean
    static PublicRoutes orderRoutes() {
        return PublicRoutes.of(PublicRoutes.get("/api/stores/*/orders/*"));
    }
}
