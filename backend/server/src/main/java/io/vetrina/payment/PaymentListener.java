// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.shared.StoreId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Is told, in the transaction that records it, how the payments of an order have ended; once per order. */
public interface PaymentListener {

    /** All of them are authorised. */
    Mono<Void> secured(StoreId store, UUID order);

    /** One of them is declined, or they were given up; none of them holds money any more. */
    Mono<Void> failed(StoreId store, UUID order);
}
