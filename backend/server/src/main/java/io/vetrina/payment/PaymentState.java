// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import java.util.Locale;

/** Where a payment stands. */
public enum PaymentState {
    /** The provider has not said yet. */
    PENDING,
    /** The money is held for us. */
    AUTHORISED,
    /** The provider said no. */
    DECLINED,
    /** Given up: whatever the provider still says, no money is taken. */
    VOIDED;

    public boolean canBecome(PaymentState next) {
        return this == PENDING && next != PENDING;
    }

    /** As the API writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
