// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.checkout.ChangedTotal;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.ReservationResult.Shortage;
import java.util.List;

/** Why a checkout did not become an order. Each leaves the cart as it was and holds nothing. */
sealed interface CheckoutRefusal {

    record InvalidKey() implements CheckoutRefusal {}

    /** The key belongs to another checkout of this cart. */
    record KeyReused() implements CheckoutRefusal {}

    record InvalidFields(List<Violation> violations) implements CheckoutRefusal {}

    record EmptyCart() implements CheckoutRefusal {}

    /** Another checkout of this cart, as it is, has ordered it or is about to. */
    record AlreadyOrdered() implements CheckoutRefusal {}

    record Discontinued(List<Sku> skus) implements CheckoutRefusal {}

    record InsufficientStock(List<Shortage> shortages) implements CheckoutRefusal {}

    record TotalChanged(ChangedTotal change) implements CheckoutRefusal {}

    record ByPolicy(CheckoutPolicy.Decision.Refused decision) implements CheckoutRefusal {}

    record StepsNeeded(List<CheckoutPolicy.Step> steps) implements CheckoutRefusal {}

    /** @param reason code of the payment provider */
    record PaymentDeclined(String reason) implements CheckoutRefusal {}

    /** The payment provider was not reached: nothing was asked of it. */
    record PaymentUnavailable() implements CheckoutRefusal {}

    /** The payment was given up before it was confirmed. */
    record PaymentExpired() implements CheckoutRefusal {}

    /** Too many wait already. */
    record Busy() implements CheckoutRefusal {}
}
