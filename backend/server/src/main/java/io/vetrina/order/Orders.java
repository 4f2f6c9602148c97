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
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    /** Makes an order, its payments open. To be called in the transaction that holds its units. */
    public Mono<Void> make(OrderDraft draft) {
        return table.insert(draft)
                .then(payments.open(draft.store(), draft.id(), draft.payments()))
                .as(transaction::transactional);
    }

    /**
     * All payments of an order are authorised: it is placed.
     *
     * @throws Problem {@code invalid-transition} when it has come to nothing before
     */
    public Mono<Void> place(UUID order) {
        return become(order, OrderStatus::paid, head -> placed(order, head).cast(DomainEvent.class));
    }

    /**
     * An order comes to nothing.
     *
     * @throws Problem {@code invalid-transition} when it is too late for that
     */
    public Mono<Void> cancel(UUID order) {
        return become(
                order, OrderStatus::cancelled, head -> Mono.just(new OrderCancelled(order.toString(), head.number())));
    }

    /** The one place where an order changes its status; tells of it. */
    private Mono<Void> become(
            UUID order, UnaryOperator<OrderStatus> change, Function<OrderTable.Head, Mono<DomainEvent>> event) {
        return table.lock(order)
                .flatMap(head -> {
                    OrderStatus next = change.apply(head.status());
                    return head.status().canBecome(next)
                            ? table.become(order, next)
                                    .then(event.apply(head))
                                    .flatMap(told -> outbox.append(head.store(), List.of(told)))
                            : Mono.error(Problem.conflict(
                                    "invalid-transition",
                                    "Order " + head.number() + " is "
                                            + head.status().label().label() + " and cannot become "
                                            + next.label().label() + "."));
                })
                .as(transaction::transactional);
    }

    /** What {@link OrderPlaced} told of an order; empty when it is not placed. */
    public Mono<OrderPlaced> placed(UUID order) {
        return table.find(order)
                .filter(head -> head.status().fulfilment() != Fulfilment.ON_HOLD
                        && head.status().fulfilment() != Fulfilment.CANCELLED)
                .flatMap(head -> placed(order, head));
    }

    private Mono<OrderPlaced> placed(UUID order, OrderTable.Head head) {
        return table.quantities(order)
                .collectList()
                .map(lines -> new OrderPlaced(order.toString(), head.number(), head.cart(), head.visitor(), lines));
    }

    /**
     * An order as its customer sees it, with its payments and the pictures of now.
     *
     * @throws Problem {@code unknown-order}
     */
    public Mono<Order> order(StoreId store, UUID id) {
        return query.find(store, id)
                .switchIfEmpty(Mono.error(Orders::unknownOrder))
                .flatMap(found -> Mono.zip(payments.of(id), products.items(store, found.skus()), found::seen));
    }

    /** What was bought before the shop opened, or elsewhere, and not cancelled; oldest first. */
    public Flux<Purchase> past(StoreId store) {
        return past.of(store);
    }

    /** What was bought in this shop and not cancelled, oldest first. */
    public Flux<Purchase> placed(StoreId store) {
        return query.purchases(store);
    }

    static Problem unknownOrder() {
        return Problem.notFound("unknown-order", "There is no such order in this store.");
    }
}
