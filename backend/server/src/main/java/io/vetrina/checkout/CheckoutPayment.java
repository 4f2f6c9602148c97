// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.checkout.CheckoutRefusal.PaymentDeclined;
import io.vetrina.checkout.CheckoutRefusal.PaymentExpired;
import io.vetrina.checkout.CheckoutRefusal.PaymentUnavailable;
import io.vetrina.checkout.CheckoutResult.Ordered;
import io.vetrina.checkout.CheckoutResult.Refused;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.payment.Payment;
import io.vetrina.payment.Payments;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The second step of a checkout: asks for the money of an order that is made. */
@Component
class CheckoutPayment {

    private final Payments payments;
    private final CheckoutQueue queue;
    private final CartEmptying emptying;

    CheckoutPayment(Payments payments, CheckoutQueue queue, CartEmptying emptying) {
        this.payments = payments;
        this.queue = queue;
        this.emptying = emptying;
    }

    /**
     * Waits for the provider without a turn in the queue, then records its answer in one.
     *
     * @param articles of the order; none when they are not at hand
     * @param token what the provider gave for the means of payment
     */
    Mono<CheckoutResult> pay(StoreId store, UUID order, Collection<Sku> articles, String token) {
        return payments.of(order)
                .flatMapIterable(all -> all)
                .concatMap(payment -> payments.authorise(
                        payment, token, recording -> queue.through(store, articles, recording, payment)))
                .collectList()
                .flatMap(all -> result(store, order, all));
    }

    private Mono<CheckoutResult> result(StoreId store, UUID order, List<Payment> all) {
        return Flux.fromIterable(all)
                .<CheckoutResult>concatMapIterable(payment -> refusal(payment))
                .next()
                .switchIfEmpty(emptying.empty(store, order).thenReturn(new Ordered(order)));
    }

    private static List<CheckoutResult> refusal(Payment payment) {
        return switch (payment.authorisation()) {
            case PENDING, AUTHORISED -> List.of();
            case DECLINED ->
                List.of(new Refused(
                        payment.wasUnreachable()
                                ? new PaymentUnavailable()
                                : new PaymentDeclined(String.valueOf(payment.reason()))));
            case VOIDED -> List.of(new Refused(new PaymentExpired()));
        };
    }
}
