// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import java.util.Locale;

/** Where an order stands. Payment and delivery have states of their own. */
public enum OrderState {
    /** Made, its units held, its payment open. */
    PENDING,
    /** Paid for, to be delivered. */
    PLACED,
    /** Ended without a sale; its units are free again. */
    CANCELLED;

    public boolean canBecome(OrderState next) {
        return this == PENDING && next != PENDING;
    }

    /** As the API writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
