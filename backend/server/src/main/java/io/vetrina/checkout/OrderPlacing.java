// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.checkout.CheckoutRefusal.AlreadyOrdered;
import io.vetrina.checkout.CheckoutRefusal.InsufficientStock;
import io.vetrina.checkout.CheckoutResult.Ordered;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.inventory.ReservationResult.Held;
import io.vetrina.inventory.ReservationResult.Refused;
import io.vetrina.inventory.Stock;
import io.vetrina.order.OrderDraft;
import io.vetrina.order.Orders;
import java.time.Clock;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makes an order: the key of its checkout, the order, its payments, and the units held, in one transaction or not at all. */
@Component
class OrderPlacing {

    private final IdempotencyKeys keys;
    private final Stock stock;
    private final Orders orders;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;

    OrderPlacing(
            IdempotencyKeys keys,
            Stock stock,
            Orders orders,
            CheckoutSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.keys = keys;
        this.stock = stock;
        this.orders = orders;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Stock is last, so that others wait for its rows as short as can be.
     *
     * @param demand units per SKU
     */
    Mono<CheckoutResult> place(
            IdempotencyKeys.Used key, long cartVersion, OrderDraft draft, SortedMap<OfferId, Integer> demand) {
        return transaction
                .execute(status -> keys.insert(key, cartVersion)
                        .flatMap(first -> first
                                ? orders.make(draft).then(Mono.defer(() -> hold(draft, demand)))
                                : Mono.just((CheckoutResult) new CheckoutResult.Refused(new AlreadyOrdered())))
                        .doOnNext(result -> {
                            if (result instanceof CheckoutResult.Refused) {
                                status.setRollbackOnly();
                            }
                        }))
                .single();
    }

    private Mono<CheckoutResult> hold(OrderDraft draft, SortedMap<OfferId, Integer> demand) {
        return stock.reserve(draft.store(), draft.id(), demand, clock.instant().plus(settings.hold()))
                .map(result -> switch (result) {
                    case Held() -> new Ordered(draft.id());
                    case Refused(var shortages) -> new CheckoutResult.Refused(new InsufficientStock(shortages));
                });
    }
}
