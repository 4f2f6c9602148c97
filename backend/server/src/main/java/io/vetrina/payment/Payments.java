// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.payment.PaymentProvider.Answer;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The payments of orders. Opened in the order's transaction; each is settled once, by the provider's answer, by its webhook, or by
 * giving up, whichever comes first. While the provider is asked nothing is held: no lock, no transaction, no connection.
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

    /** Cards to try the checkout with; none where the provider moves money. Never fails. */
    public Flux<TestCard> testCards() {
        return provider.testCards();
    }

    /** Records how the order is to be paid. To be called in the order's transaction. */
    public Mono<Void> open(StoreId store, UUID order, List<PaymentDraft> drafts) {
        return Flux.fromIterable(drafts)
                .concatMap(draft -> table.insert(order, store, draft))
                .then();
    }

    /** The payments of an order, in the order of their ids. */
    public Mono<List<Payment>> of(UUID order) {
        return table.ofOrder(order);
    }

    /**
     * Asks the provider for the money of a payment that is pending. May be repeated: what is settled stays so, and the provider
     * recognises a repeat.
     *
     * @param token what the provider gave for the means of payment
     * @param recording runs the short transaction that records the answer; the provider is asked before it
     * @return the payment as it is then, still pending when the provider did not answer in time
     */
    public Mono<Payment> authorise(Payment payment, String token, UnaryOperator<Mono<Payment>> recording) {
        return payment.authorisation() != Authorisation.PENDING
                ? Mono.just(payment)
                : provider.authorise(payment.id(), payment.amount(), token)
                        .flatMap(answer -> recording.apply(settle(payment.id(), answer)));
    }

    /** Stops waiting for the provider: payments of the order still pending are voided, here and, before long, there. */
    public Mono<Void> giveUp(UUID order) {
        return table.lockOfOrder(order)
                .filter(all -> all.stream().anyMatch(payment -> payment.authorisation() == Authorisation.PENDING))
                .flatMap(this::fail)
                .as(transaction::transactional);
    }

    /** Takes a notice of the provider, each only once. */
    Mono<Void> notice(String id, PaymentId payment, Answer answer) {
        return table.note(id)
                .flatMap(fresh -> fresh ? settle(payment, answer) : Mono.<Payment>empty())
                .as(transaction::transactional)
                .then();
    }

    private Mono<Payment> settle(PaymentId payment, Answer answer) {
        return switch (answer) {
            case Answer.Authorised(var reference) -> settle(payment, Authorisation.AUTHORISED, reference, null);
            case Answer.Declined(var reference, var reason) ->
                settle(payment, Authorisation.DECLINED, reference, reason);
            case Answer.Unknown() -> table.find(payment);
        };
    }

    /** The one place where an answer changes a payment. What is settled already stays; the caller gets the payment as it is. */
    private Mono<Payment> settle(
            PaymentId id, Authorisation next, @Nullable String reference, @Nullable String reason) {
        return table.find(id)
                .flatMap(found -> table.lockOfOrder(found.order()))
                .flatMap(all -> {
                    Payment payment = all.stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    return payment.authorisation() == Authorisation.PENDING
                            ? table.become(id, next, reference, reason)
                                    .flatMap(settled -> tell(settled, all).thenReturn(settled))
                            : tooLate(payment, next).thenReturn(payment);
                })
                .as(transaction::transactional);
    }

    /** An answer for what is settled changes nothing; money that is held in spite of it is let go. */
    private Mono<Void> tooLate(Payment payment, Authorisation next) {
        if (payment.authorisation() != next) {
            LOG.warn("Payment {} is {} and stays so, not {}", payment.id(), payment.authorisation(), next);
        }
        return next == Authorisation.AUTHORISED && payment.authorisation() != Authorisation.AUTHORISED
                ? table.releaseLater(payment.id())
                : Mono.empty();
    }

    private Mono<Void> tell(Payment settled, List<Payment> before) {
        List<Payment> others = before.stream()
                .filter(payment -> !payment.id().equals(settled.id()))
                .toList();
        if (settled.authorisation() == Authorisation.DECLINED) {
            return voidAll(others).then(each(listener -> listener.failed(settled.store(), settled.order())));
        }
        return others.stream().allMatch(payment -> payment.authorisation() == Authorisation.AUTHORISED)
                ? each(listener -> listener.secured(settled.store(), settled.order()))
                : Mono.empty();
    }

    private Mono<Void> fail(List<Payment> all) {
        Payment any = all.getFirst();
        return voidAll(all).then(each(listener -> listener.failed(any.store(), any.order())));
    }

    private Mono<Void> voidAll(List<Payment> payments) {
        return Flux.fromIterable(payments)
                .filter(payment -> payment.authorisation().canBecome(Authorisation.VOIDED))
                .concatMap(payment -> table.become(payment.id(), Authorisation.VOIDED, payment.reference(), null)
                        .then(table.releaseLater(payment.id())))
                .then();
    }

    private Mono<Void> each(java.util.function.Function<PaymentListener, Mono<Void>> word) {
        return Flux.fromStream(listeners.orderedStream()).concatMap(word).then();
    }
}
