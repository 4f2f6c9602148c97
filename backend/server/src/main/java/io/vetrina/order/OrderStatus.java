// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.order.OrderState;

/** Where an order stands, on its three axes; they move on their own, within what makes sense together. */
record OrderStatus(Fulfilment fulfilment, ChargeStatus charge, ReturnStatus returned) {

    /** Of an order that has just been made. */
    static final OrderStatus NEW = new OrderStatus(Fulfilment.ON_HOLD, ChargeStatus.OPEN, ReturnStatus.NONE);

    OrderStatus {
        if (returned != ReturnStatus.NONE && fulfilment != Fulfilment.FULFILLED
                || fulfilment == Fulfilment.ON_HOLD && charge != ChargeStatus.OPEN
                || fulfilment != Fulfilment.ON_HOLD && charge == ChargeStatus.OPEN) {
            throw new IllegalArgumentException(
                    "No order is " + fulfilment + ", " + charge + " and returned " + returned);
        }
    }

    /** All its payments are authorised. */
    OrderStatus paid() {
        return new OrderStatus(Fulfilment.OPEN, ChargeStatus.AUTHORISED, ReturnStatus.NONE);
    }

    /** It comes to nothing. */
    OrderStatus cancelled() {
        return new OrderStatus(Fulfilment.CANCELLED, ChargeStatus.RELEASED, ReturnStatus.NONE);
    }

    /** Each axis stays or may go there. */
    boolean canBecome(OrderStatus next) {
        return !equals(next)
                && (fulfilment == next.fulfilment || fulfilment.canBecome(next.fulfilment))
                && (charge == next.charge || charge.canBecome(next.charge))
                && (returned == next.returned || returned.canBecome(next.returned));
    }

    /** What its customer is told. */
    OrderState label() {
        return switch (fulfilment) {
            case ON_HOLD -> OrderState.PENDING;
            case OPEN -> OrderState.PLACED;
            case FULFILLED -> returned == ReturnStatus.FULL ? OrderState.RETURNED : OrderState.FULFILLED;
            case CANCELLED -> OrderState.CANCELLED;
        };
    }
}
