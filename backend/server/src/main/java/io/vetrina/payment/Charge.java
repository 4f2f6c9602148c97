// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

/** How much of what was authorised has been taken: the second axis of a payment. */
public enum Charge {
    NONE,
    PARTIAL,
    FULL;

    public boolean canBecome(Charge next) {
        return next.compareTo(this) > 0;
    }
}
