// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.shared.Money;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who moves the money. Every call may be repeated: the payment's id makes the provider recognise it. */
interface PaymentProvider {

    /**
     * Asks for the money to be held.
     *
     * @param token what the provider gave for the means of payment
     * @return what it said; {@link Answer.Unknown} when it did not say in time and may do so later
     */
    Mono<Answer> authorise(PaymentId payment, Money amount, String token);

    /**
     * Lets go of whatever is or will be held for the payment.
     *
     * @return true when nothing is held, false when the provider did not say so
     */
    Mono<Boolean> release(PaymentId payment);

    /** Cards to try the shop with; none where money moves. Never fails. */
    Flux<TestCard> testCards();

    /** What a provider says. */
    sealed interface Answer {

        record Authorised(String reference) implements Answer {}

        record Declined(@Nullable String reference, String reason) implements Answer {}

        /** Nothing yet: it may tell later, through the webhook. */
        record Unknown() implements Answer {}
    }
}
