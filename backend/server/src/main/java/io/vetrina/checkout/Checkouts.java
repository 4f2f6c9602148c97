// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.checkout.AttemptTable.Attempt;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.Orders;
import io.vetrina.payment.Payment;
import io.vetrina.payment.Payments;
import io.vetrina.pricing.PriceBook;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Problem;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns carts into orders in two steps, each of which may be repeated: the order is made, then its payment asked for. So a repeat
 * of a checkout, also one that runs at the same time or after a crash in between, ends at the same order.
 */
@Component
public class Checkouts {

    private final AttemptTable attempts;
    private final Basket.Reader baskets;
    private final Placement placement;
    private final Payments payments;
    private final Orders orders;
    private final CartEmptying emptying;
    private final PriceBook book;
    private final CheckoutSettings settings;
    private final Ids ids;
    private final JsonMapper json;

    Checkouts(
            AttemptTable attempts,
            Basket.Reader baskets,
            Placement placement,
            Payments payments,
            Orders orders,
            CartEmptying emptying,
            PriceBook book,
            CheckoutSettings settings,
            Ids ids,
            JsonMapper json) {
        this.attempts = attempts;
        this.baskets = baskets;
        this.placement = placement;
        this.payments = payments;
        this.orders = orders;
        this.emptying = emptying;
        this.book = book;
        this.settings = settings;
        this.ids = ids;
        this.json = json;
    }

    /** Ways to deliver the cart as it is, cheapest first. */
    public Mono<List<DeliveryOption>> deliveryOptions(Buyer buyer, String cart) {
        return baskets.read(buyer, cart)
                .map(basket -> basket.cost(book, Money.zero(basket.cart().currency())))
                .map(cost -> settings.options(buyer.store(), cost.totals().subtotal()));
    }

    /**
     * Orders a cart.
     *
     * @param key of the caller: a repeat with the same key returns the same order
     * @return the order, pending when the payment provider did not answer in time
     * @throws Problem when it cannot be ordered; the cart is as it was then
     */
    public Mono<Order> checkout(Buyer buyer, String cart, String key, Checkout checkout) {
        StoreId store = buyer.store();
        if (!key.matches("[!-~]{1,200}")) {
            return Mono.error(CheckoutProblems.invalidKey());
        }
        List<Violation> violations = CheckoutRules.violations(checkout);
        if (!violations.isEmpty()) {
            return Mono.error(CheckoutProblems.invalid(violations));
        }
        Attempt attempt = new Attempt(store, cart, key, hash(checkout), ids.next());
        return known(attempt)
                .switchIfEmpty(Mono.defer(() -> baskets.read(buyer, cart))
                        .flatMap(basket -> placement.place(attempt, basket, checkout)))
                .switchIfEmpty(known(attempt))
                .switchIfEmpty(Mono.error(CheckoutProblems::alreadyOrdered))
                .flatMap(order -> settle(store, order, checkout.payment().token()));
    }

    /** The order this key has made already. */
    private Mono<UUID> known(Attempt attempt) {
        return attempts.find(attempt.store(), attempt.cart(), attempt.key())
                .flatMap(earlier -> earlier.bodyHash().equals(attempt.bodyHash())
                        ? Mono.just(earlier.order())
                        : Mono.error(CheckoutProblems.keyReused()));
    }

    private Mono<Order> settle(StoreId store, UUID id, String token) {
        return payments.authorise(id, token).flatMap(payment -> switch (payment.state()) {
            case AUTHORISED -> emptying.empty(store, id).then(orders.order(store, id));
            case PENDING -> orders.order(store, id);
            case DECLINED -> Mono.error(refusal(payment));
            case VOIDED -> Mono.error(CheckoutProblems.expired());
        });
    }

    private static Problem refusal(Payment payment) {
        return Payments.wasUnreachable(payment)
                ? CheckoutProblems.paymentUnavailable()
                : CheckoutProblems.declined(payment);
    }

    private ByteBuffer hash(Checkout checkout) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(checkout)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
