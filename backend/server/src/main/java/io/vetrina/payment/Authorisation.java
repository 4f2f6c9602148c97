// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

/** Whether money is held for us: the first of the three axes of a payment. */
public enum Authorisation {
    /** The provider has not said yet. */
    PENDING,
    /** The money is held for us. */
    AUTHORISED,
    /** The provider said no. */
    DECLINED,
    /** Given up: whatever the provider still says, no money is taken. */
    VOIDED;

    public boolean canBecome(Authorisation next) {
        return switch (this) {
            case PENDING -> next != PENDING;
            case AUTHORISED -> next == VOIDED;
            case DECLINED, VOIDED -> false;
        };
    }
}
