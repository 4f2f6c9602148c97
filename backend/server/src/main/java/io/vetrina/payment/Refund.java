// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

/** How much of what was taken has been given back: the third axis of a payment. */
public enum Refund {
    NONE,
    PARTIAL,
    FULL;

    public boolean canBecome(Refund next) {
        return next.compareTo(this) > 0;
    }
}
