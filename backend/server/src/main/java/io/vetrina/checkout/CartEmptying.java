// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.lettuce.core.StreamMessage;
import io.vetrina.cart.Carts;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.OrderPlaced;
import io.vetrina.order.Orders;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.DomainEvent;
import io.vetrina.shared.RedisStreams;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes out of a cart what was ordered from it. The event {@link OrderPlaced} makes sure that it happens; a checkout does it before
 * it answers, so that its shopper never sees the old cart. The cart remembers its orders: the second of the two does nothing.
 */
@Component
class CartEmptying extends BackgroundWork {

    private final Carts carts;
    private final Orders orders;
    private final RedisStreams streams;
    private final JsonMapper json;

    CartEmptying(Carts carts, Orders orders, RedisStreams streams, JsonMapper json) {
        this.carts = carts;
        this.orders = orders;
        this.streams = streams;
        this.json = json;
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
                placed.lines().stream()
                        .collect(Collectors.toMap(OrderPlaced.Line::sku, OrderPlaced.Line::quantity, Integer::sum)));
    }

    private Mono<Void> emptyAll(List<StreamMessage<String, String>> entries) {
        return Flux.fromIterable(entries)
                .map(RedisStreams::domainEvent)
                .filter(event -> event.is(OrderPlaced.class))
                .concatMap((DomainEvent event) -> empty(event.store(), event.as(OrderPlaced.class, json)))
                .then();
    }

    @Override
    protected Disposable begin() {
        return streams.consume(RedisStreams.DOMAIN, "cart-emptying", this::emptyAll)
                .subscribe();
    }
}
