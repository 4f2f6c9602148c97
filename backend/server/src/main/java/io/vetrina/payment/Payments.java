// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The payments of orders. Opened in the order's transaction; settled once, by the provider's answer, by its webhook, or by giving
 * up, whichever comes first.
 */
@Component
public class Payments {

    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);

    private final PaymentTable table;
    private final PaymentProvider provider;
    private final TransactionalOperator transaction;
    private final ObjectProvider<PaymentListener> listeners;

    Payments(
            PaymentTable table,
            PaymentProvider provider,
            TransactionalOperator transaction,
            ObjectProvider<PaymentListener> listeners) {
        this.table = table;
        this.provider = provider;
        this.transaction = transaction;
        this.listeners = listeners;
    }

    /** Records that the order is to be paid. */
    public Mono<Void> open(UUID order, StoreId store, String method, Money amount) {
        return table.insert(new Payment(order, store, method, PaymentState.PENDING, amount, null, null));
    }

    /** The payment of an order; empty when it has none. */
    public Mono<Payment> of(UUID order) {
        return table.find(order);
    }

    /**
     * Asks the provider for the money of a payment that is pending. May be repeated: what is settled stays so, and the provider
     * recognises a repeat.
     *
     * @param token what the provider gave for the means of payment
     * @return the payment as it is then, still pending when the provider did not answer in time
     */
    public Mono<Payment> authorise(UUID order, String token) {
        return table.find(order)
                .flatMap(payment -> payment.state() != PaymentState.PENDING
                        ? Mono.just(payment)
                        : provider.authorise(order, payment.amount(), token).flatMap(answer -> settle(order, answer)));
    }

    /** Stops waiting for the provider: a payment still pending is voided, here and there. */
    public Mono<Void> giveUp(UUID order) {
        return settle(order, PaymentState.VOIDED, null, null)
                .filter(payment -> payment.state() == PaymentState.VOIDED)
                .flatMap(payment -> provider.release(order));
    }

    /** True when the payment failed because the provider could not be reached: nothing was asked of it. */
    public static boolean wasUnreachable(Payment payment) {
        return HttpPaymentProvider.wasUnreachable(payment.reason());
    }

    /** Takes a notice of the provider, each only once. */
    Mono<Void> notice(String id, UUID order, PaymentProvider.Answer answer) {
        return table.note(id)
                .flatMap(fresh -> fresh ? settle(order, answer) : Mono.<Payment>empty())
                .as(transaction::transactional)
                .filter(payment ->
                        payment.state() == PaymentState.VOIDED && answer instanceof PaymentProvider.Answer.Authorised)
                .flatMap(late -> provider.release(order));
    }

    private Mono<Payment> settle(UUID order, PaymentProvider.Answer answer) {
        return switch (answer) {
            case PaymentProvider.Answer.Authorised(String reference) ->
                settle(order, PaymentState.AUTHORISED, reference, null);
            case PaymentProvider.Answer.Declined(String reference, String reason) ->
                settle(order, PaymentState.DECLINED, reference, reason);
            case PaymentProvider.Answer.Unknown() -> table.find(order);
        };
    }

    /** The one place where a payment changes its state. What is settled already stays; the caller gets the payment as it is. */
    private Mono<Payment> settle(UUID order, PaymentState next, @Nullable String reference, @Nullable String reason) {
        return table.lock(order)
                .flatMap(payment -> {
                    if (!payment.state().canBecome(next)) {
                        if (payment.state() != next) {
                            LOG.warn("Payment of order {} is {} and stays so, not {}", order, payment.state(), next);
                        }
                        return Mono.just(payment);
                    }
                    return table.update(order, next, reference, reason)
                            .flatMap(settled -> Flux.fromStream(listeners.orderedStream())
                                    .concatMap(listener -> listener.settled(settled))
                                    .then(Mono.just(settled)));
                })
                .as(transaction::transactional);
    }
}
