// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.shared.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** How refusals of checkouts are told over HTTP: the one place of this capability that knows. */
final class CheckoutProblems {

    private CheckoutProblems() {}

    static Problem of(CheckoutRefusal refusal) {
        return switch (refusal) {
            case CheckoutRefusal.InvalidKey() ->
                Problem.invalid(
                        "Idempotency-Key",
                        "invalid-idempotency-key",
                        "An Idempotency-Key has 1 to 200 visible characters.");
            case CheckoutRefusal.KeyReused() ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "This Idempotency-Key was used for another checkout of this cart; take a new one.");
            case CheckoutRefusal.InvalidFields(var violations) -> invalid(violations);
            case CheckoutRefusal.EmptyCart() ->
                Problem.conflict("empty-cart", "There is nothing in this cart to order.");
            case CheckoutRefusal.AlreadyOrdered() ->
                Problem.conflict(
                        "already-ordered", "This cart is being ordered already, or has been; read the cart again.");
            case CheckoutRefusal.Discontinued(var skus) ->
                Problem.conflict("discontinued", "Some of this is no longer sold; take it out of the cart.")
                        .with("skus", skus.stream().map(Sku::value).toList());
            case CheckoutRefusal.InsufficientStock(var shortages) ->
                Problem.conflict("insufficient-stock", "There is not enough left of something; order less of it.")
                        .with(
                                "lines",
                                shortages.stream().map(CheckoutProblems::told).toList());
            case CheckoutRefusal.TotalChanged(var change) ->
                Problem.conflict(
                                "total-changed",
                                "This costs something else by now, and nothing was ordered; look at what has changed and"
                                        + " order at the new total.")
                        .with("change", change);
            case CheckoutRefusal.ByPolicy(var decision) -> Problem.conflict(decision.code(), decision.remedy());
            case CheckoutRefusal.StepsNeeded(var steps) ->
                Problem.conflict("steps-needed", "Something has to be answered first; send the answers along.")
                        .with("steps", steps);
            case CheckoutRefusal.PaymentDeclined(var reason) ->
                Problem.of(
                                HttpStatus.PAYMENT_REQUIRED,
                                "payment-declined",
                                "The payment was declined and nothing was charged; your cart is as it was. Try another card,"
                                        + " with a new Idempotency-Key.")
                        .with("reason", reason);
            case CheckoutRefusal.PaymentUnavailable() ->
                Problem.unavailable(
                        "payment-unavailable",
                        "Payments are away for a moment; nothing was charged and your cart is as it was. Try again with a"
                                + " new Idempotency-Key.");
            case CheckoutRefusal.PaymentExpired() ->
                Problem.conflict(
                        "payment-expired",
                        "The payment was not confirmed in time and nothing is charged. Try again with a new"
                                + " Idempotency-Key.");
            case CheckoutRefusal.Busy() ->
                Problem.unavailable(
                        "checkout-busy",
                        "Very many people are checking out; nothing was ordered. Try again with the same key.");
        };
    }

    static Problem unknownCheckout() {
        return Problem.notFound(
                "unknown-checkout",
                "Nothing was ordered from this cart with this Idempotency-Key; it may be repeated.");
    }

    private static Problem invalid(List<Violation> violations) {
        Violation first = violations.getFirst();
        return Problem.invalid(
                        first.field(), "invalid-checkout", "Some fields need another look: " + first.field() + ".")
                .with("violations", violations);
    }

    private static Map<String, Object> told(Shortage line) {
        return Map.of("sku", line.offer().sku().value(), "wanted", line.wanted(), "available", line.available());
    }
}
