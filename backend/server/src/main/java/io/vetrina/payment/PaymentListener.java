// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import reactor.core.publisher.Mono;

/** Is told, in the transaction that records it, that a payment is no longer pending; once per payment. */
public interface PaymentListener {

    /** @param payment authorised, declined or voided */
    Mono<Void> settled(Payment payment);
}
