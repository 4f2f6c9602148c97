// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.payment.Payment;
import io.vetrina.shared.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a checkout may be refused. Each leaves the cart as it was and holds nothing. */
final class CheckoutProblems {

    private CheckoutProblems() {}

    static Problem invalidKey() {
        return Problem.invalid(
                "Idempotency-Key", "invalid-idempotency-key", "An Idempotency-Key has 1 to 200 visible characters.");
    }

    static Problem keyReused() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another checkout of this cart; take a new one.");
    }

    static Problem invalid(List<Violation> violations) {
        Violation first = violations.getFirst();
        return Problem.invalid(
                        first.field(), "invalid-checkout", "Some fields need another look: " + first.field() + ".")
                .with("violations", violations);
    }

    static Problem unknownDelivery(List<String> known) {
        return invalid(List.of(
                new Violation("delivery", "unknown-delivery", "Choose one of " + String.join(", ", known) + ".")));
    }

    static Problem emptyCart() {
        return Problem.conflict("empty-cart", "There is nothing in this cart to order.");
    }

    static Problem alreadyOrdered() {
        return Problem.conflict(
                "already-ordered", "This cart is being ordered already, or has been; read the cart again.");
    }

    static Problem discontinued(List<Sku> skus) {
        return Problem.conflict("discontinued", "Some of this is no longer sold; take it out of the cart.")
                .with("skus", skus.stream().map(Sku::value).toList());
    }

    static Problem insufficientStock(List<Shortage> shortages) {
        return Problem.conflict("insufficient-stock", "There is not enough left of something; order less of it.")
                .with(
                        "lines",
                        shortages.stream()
                                .map(line -> Map.of(
                                        "sku", line.sku().value(),
                                        "wanted", line.wanted(),
                                        "available", line.available()))
                                .toList());
    }

    static Problem declined(Payment payment) {
        return Problem.of(
                        HttpStatus.PAYMENT_REQUIRED,
                        "payment-declined",
                        "The payment was declined and nothing was charged; your cart is as it was. Try another card, with a new"
                                + " Idempotency-Key.")
                .with("reason", String.valueOf(payment.reason()));
    }

    static Problem paymentUnavailable() {
        return Problem.unavailable(
                "payment-unavailable",
                "Payments are away for a moment; nothing was charged and your cart is as it was. Try again with a new"
                        + " Idempotency-Key.");
    }

    static Problem busy() {
        return Problem.unavailable(
                "checkout-busy",
                "Very many people are checking out; nothing was ordered. Try again with the same key.");
    }

    static Problem expired() {
        return Problem.conflict(
                "payment-expired",
                "The payment was not confirmed in time and nothing is charged. Try again with a new Idempotency-Key.");
    }
}
