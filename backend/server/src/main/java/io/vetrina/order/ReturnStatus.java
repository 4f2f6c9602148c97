// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

/** How much of an order has come back: the third of its three axes. */
enum ReturnStatus {
    NONE,
    PARTIAL,
    FULL;

    boolean canBecome(ReturnStatus next) {
        return next.compareTo(this) > 0;
    }
}
