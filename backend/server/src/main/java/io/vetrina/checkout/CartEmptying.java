// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.Carts;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.OrderPlaced;
import io.vetrina.order.Orders;
import io.vetrina.order.PlacedOrders;
import io.vetrina.shared.event.Events;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes out of a cart what was ordered from it. The event {@link OrderPlaced} makes sure that it happens; a checkout does it before
 * it answers, so that its shopper never sees the old cart. The cart remembers its orders: the second of the two does nothing.
 */
@Component
class CartEmptying {

    /** Carts that nobody touches for so long are gone. */
    private static final Duration CART_LIVES = Duration.ofDays(30);

    private final Carts carts;
    private final Orders orders;

    CartEmptying(Carts carts, Orders orders, PlacedOrders placedOrders, Events events, Clock clock) {
        this.carts = carts;
        this.orders = orders;
        events.on(OrderPlaced.class, "cart-emptying", placed -> empty(placed.store(), placed.event()));
        events.rebuiltBy(
                "cart-emptying",
                () -> placedOrders
                        .since(clock.instant().minus(CART_LIVES))
                        .concatMap(placed -> empty(placed.store(), placed.event()))
                        .then());
    }

    /** Best effort: when Redis is away, the event does it later. */
    Mono<Void> empty(StoreId store, UUID order) {
        return orders.placed(order).flatMap(placed -> empty(store, placed)).onErrorComplete();
    }

    private Mono<Void> empty(StoreId store, OrderPlaced placed) {
        return carts.ordered(
                store,
                placed.cart(),
                placed.order(),
                placed.lines().stream().collect(Collectors.toMap(OrderPlaced.Line::id, OrderPlaced.Line::quantity)));
    }
}
