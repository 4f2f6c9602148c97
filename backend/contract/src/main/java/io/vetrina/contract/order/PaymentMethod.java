// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an order is paid. */
public enum PaymentMethod {
    CARD;

    /** As it is written: {@code card}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
