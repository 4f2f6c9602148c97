// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an order stands, as its customer is told; follows from its fulfilment, its payments and its returns. */
public enum OrderState {
    /** Its payment is being confirmed; its units are held. */
    PENDING,
    /** Paid for, to be delivered. */
    PLACED,
    /** Delivered. */
    FULFILLED,
    /** Given back. */
    RETURNED,
    /** Ended without a sale: nothing is charged. */
    CANCELLED;

    /** As it is written: {@code placed}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
