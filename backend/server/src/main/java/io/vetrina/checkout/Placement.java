// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.checkout.AttemptTable.Attempt;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.ReservationResult;
import io.vetrina.inventory.ReservationResult.Held;
import io.vetrina.inventory.ReservationResult.Refused;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.inventory.Stock;
import io.vetrina.order.OrderDraft;
import io.vetrina.order.Orders;
import io.vetrina.payment.Payments;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.PriceBook;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makes the order of a checkout: the attempt, the units held, the order and its payment, in one transaction or not at all. */
@Component
class Placement {

    private final AttemptTable attempts;
    private final Stock stock;
    private final Orders orders;
    private final Payments payments;
    private final PriceBook book;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Placement(
            AttemptTable attempts,
            Stock stock,
            Orders orders,
            Payments payments,
            PriceBook book,
            CheckoutSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.attempts = attempts;
        this.stock = stock;
        this.orders = orders;
        this.payments = payments;
        this.book = book;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return the order's id; empty when the same key or the same cart has been ordered in the meantime */
    Mono<UUID> place(Attempt attempt, Basket basket, Checkout checkout) {
        if (basket.cart().lines().isEmpty()) {
            return Mono.error(CheckoutProblems.emptyCart());
        }
        List<Sku> gone = basket.gone();
        if (!gone.isEmpty()) {
            return Mono.error(CheckoutProblems.discontinued(gone));
        }
        List<Shortage> shortages = basket.shortages();
        if (!shortages.isEmpty()) {
            return Mono.error(CheckoutProblems.insufficientStock(shortages));
        }
        OrderDraft draft = draft(attempt.order(), basket, checkout);
        return attempts.insert(attempt, basket.cart().version())
                .filter(first -> first)
                .flatMap(first -> hold(draft, basket)
                        .then(orders.make(draft))
                        .then(payments.open(
                                draft.id(),
                                draft.store(),
                                checkout.payment().method(),
                                draft.calculation().totals().total()))
                        .thenReturn(draft.id()))
                .as(transaction::transactional);
    }

    private Mono<Void> hold(OrderDraft draft, Basket basket) {
        return stock.reserve(
                        draft.store(),
                        draft.id(),
                        basket.demand(),
                        clock.instant().plus(settings.hold()))
                .flatMap((ReservationResult result) -> switch (result) {
                    case Held() -> Mono.empty();
                    case Refused(var shortages) -> Mono.error(CheckoutProblems.insufficientStock(shortages));
                });
    }

    private OrderDraft draft(UUID id, Basket basket, Checkout checkout) {
        Money none = Money.zero(basket.cart().currency());
        Money subtotal = basket.cost(book, none).totals().subtotal();
        List<DeliveryOption> options = settings.options(basket.cart().store(), subtotal);
        DeliveryOption delivery = options.stream()
                .filter(option -> option.id().equals(checkout.delivery()))
                .findFirst()
                .orElseThrow(() -> CheckoutProblems.unknownDelivery(
                        options.stream().map(DeliveryOption::id).toList()));
        Calculation calculation = basket.cost(book, delivery.price());
        return new OrderDraft(
                id,
                basket.cart().store(),
                basket.cart().id(),
                basket.cart().visitor(),
                checkout.customer(),
                checkout.address(),
                delivery,
                basket.lines(calculation),
                calculation);
    }
}
