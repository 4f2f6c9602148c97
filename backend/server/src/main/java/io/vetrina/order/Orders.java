// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.catalog.Products;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.payment.Payments;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Problem;
import io.vetrina.shared.event.DomainEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The orders of all stores, those from before the shop opened among them. */
@Component
public class Orders {

    private final OrderTable table;
    private final OrderQuery query;
    private final PastOrders past;
    private final Payments payments;
    private final Products products;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    Orders(
            OrderTable table,
            OrderQuery query,
            PastOrders past,
            Payments payments,
            Products products,
            Outbox outbox,
            TransactionalOperator transaction) {
        this.table = table;
        this.query = query;
        this.past = past;
        this.payments = payments;
        this.products = products;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Makes an order, pending. To be called in the transaction that holds its units. */
    public Mono<Void> make(OrderDraft draft) {
        return table.insert(draft).as(transaction::transactional);
    }

    /**
     * Moves an order to its next state, and tells of it. The one place where an order changes its state.
     *
     * @throws Problem {@code invalid-transition} when it cannot become that
     */
    public Mono<Void> become(UUID order, OrderState next) {
        return table.lock(order)
                .flatMap(known -> known.state().canBecome(next)
                        ? table.become(order, next)
                                .then(event(order, known, next))
                                .flatMap(event -> outbox.append(known.store(), List.of(event)))
                        : Mono.error(Problem.conflict(
                                "invalid-transition",
                                "Order " + known.number() + " is "
                                        + known.state().label() + " and cannot become " + next.label() + ".")))
                .as(transaction::transactional);
    }

    private Mono<DomainEvent> event(UUID order, OrderTable.Known known, OrderState next) {
        return next == OrderState.PLACED
                ? placed(order, known).cast(DomainEvent.class)
                : Mono.just(new OrderCancelled(order.toString(), known.number()));
    }

    /** What {@link OrderPlaced} told of an order; empty when it is not placed. */
    public Mono<OrderPlaced> placed(UUID order) {
        return table.find(order)
                .filter(known -> known.state() == OrderState.PLACED)
                .flatMap(known -> placed(order, known));
    }

    private Mono<OrderPlaced> placed(UUID order, OrderTable.Known known) {
        return table.quantities(order)
                .collectList()
                .map(lines -> new OrderPlaced(order.toString(), known.number(), known.cart(), known.visitor(), lines));
    }

    /**
     * An order as its customer sees it, with its payment and the pictures of now.
     *
     * @throws Problem {@code unknown-order}
     */
    public Mono<Order> order(StoreId store, UUID id) {
        return query.find(store, id)
                .switchIfEmpty(Mono.error(Orders::unknownOrder))
                .flatMap(found -> Mono.zip(payments.of(id), products.items(store, found.skus()), found::seen));
    }

    /** What was ever bought in a store and not cancelled, oldest first. */
    public Flux<Purchase> past(StoreId store) {
        return Flux.concat(past.of(store), query.purchases(store));
    }

    static Problem unknownOrder() {
        return Problem.notFound("unknown-order", "There is no such order in this store.");
    }
}
