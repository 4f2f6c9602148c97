// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

/** How far the money of an order is, over all its payments: the second of its three axes. */
enum ChargeStatus {
    /** Being confirmed. */
    OPEN,
    /** Held for us. */
    AUTHORISED,
    /** Taken. */
    CHARGED,
    /** Nothing is held or taken. */
    RELEASED;

    boolean canBecome(ChargeStatus next) {
        return switch (this) {
            case OPEN -> next == AUTHORISED || next == RELEASED;
            case AUTHORISED -> next == CHARGED || next == RELEASED;
            case CHARGED, RELEASED -> false;
        };
    }
}
