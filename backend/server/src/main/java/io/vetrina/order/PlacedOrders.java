// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.event.EventMessage;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What {@link OrderPlaced} told, from the orders themselves: for whoever makes anew what it once made from the events. */
@Component
public class PlacedOrders {

    private record Placed(UUID order, StoreId store, Instant at) {}

    private final DatabaseClient database;
    private final Orders orders;

    PlacedOrders(DatabaseClient database, Orders orders) {
        this.database = database;
        this.orders = orders;
    }

    /** Orders of all stores that were placed since an instant and are not cancelled, in the order of their placing. */
    public Flux<EventMessage<OrderPlaced>> since(Instant from) {
        return database.sql("""
                        SELECT id, store, step.at FROM "order".purchase
                        JOIN "order".step ON order_id = id AND step.state = 'PLACED'
                        WHERE purchase.fulfilment NOT IN ('ON_HOLD', 'CANCELLED') AND step.at >= :from ORDER BY step.at
                        """)
                .bind("from", from)
                .map(row -> new Placed(
                        Objects.requireNonNull(row.get("id", UUID.class)),
                        new StoreId(Objects.requireNonNull(row.get("store", String.class))),
                        Objects.requireNonNull(row.get("at", Instant.class))))
                .all()
                .concatMap(this::message);
    }

    private Mono<EventMessage<OrderPlaced>> message(Placed placed) {
        return orders.placed(placed.order())
                .map(event -> new EventMessage<>(placed.order(), placed.store(), placed.at(), event));
    }
}
