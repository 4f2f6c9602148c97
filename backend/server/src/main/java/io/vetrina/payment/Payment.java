// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.contract.order.PaymentState;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment for an order; there may be several. Its three axes move on their own: nothing is charged that is not authorised, and
 * nothing refunded that is not charged.
 *
 * @param reference name of the authorisation at the provider, once there is one
 * @param reason why the provider declined, one of its codes
 */
public record Payment(
        PaymentId id,
        UUID order,
        StoreId store,
        PaymentMethod method,
        Money amount,
        Authorisation authorisation,
        Charge charge,
        Refund refund,
        @Nullable String reference,
        @Nullable String reason) {

    /** The reason of a payment that failed because the provider could not be reached: nothing was asked of it. */
    static final String UNREACHABLE = "provider-unreachable";

    public Payment {
        if (charge != Charge.NONE && authorisation != Authorisation.AUTHORISED
                || refund != Refund.NONE && charge == Charge.NONE) {
            throw new IllegalArgumentException(
                    "No payment is " + authorisation + ", charged " + charge + ", refunded " + refund);
        }
    }

    public boolean wasUnreachable() {
        return UNREACHABLE.equals(reason);
    }

    /** What its customer is told, of all three axes. */
    public PaymentState state() {
        if (refund != Refund.NONE) {
            return PaymentState.REFUNDED;
        }
        if (charge != Charge.NONE) {
            return PaymentState.CAPTURED;
        }
        return switch (authorisation) {
            case PENDING -> PaymentState.PENDING;
            case AUTHORISED -> PaymentState.AUTHORISED;
            case DECLINED -> PaymentState.DECLINED;
            case VOIDED -> PaymentState.VOIDED;
        };
    }
}
