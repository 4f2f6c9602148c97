// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a payment stands, as its customer is told. */
public enum PaymentState {
    /** Being confirmed. */
    PENDING,
    /** The money is held, and not charged yet. */
    AUTHORISED,
    /** Refused: nothing was charged. */
    DECLINED,
    /** Given up: nothing was charged, and whatever was held is let go. */
    VOIDED,
    /** Charged. */
    CAPTURED,
    /** Charged, and given back in part or whole. */
    REFUNDED;

    /** As it is written: {@code authorised}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
