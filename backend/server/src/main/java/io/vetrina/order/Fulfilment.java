// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

/** How far the goods of an order are: the first of its three axes. */
enum Fulfilment {
    /** Its units are held until its payment is secured. */
    ON_HOLD,
    /** To be delivered. */
    OPEN,
    /** Delivered. */
    FULFILLED,
    /** Never to be delivered. */
    CANCELLED;

    boolean canBecome(Fulfilment next) {
        return switch (this) {
            case ON_HOLD -> next == OPEN || next == CANCELLED;
            case OPEN -> next == FULFILLED || next == CANCELLED;
            case FULFILLED, CANCELLED -> false;
        };
    }
}
