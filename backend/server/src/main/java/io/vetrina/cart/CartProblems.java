// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.shared.Problem;

/** Why a cart may say no. */
final class CartProblems {

    private CartProblems() {}

    static Problem unknownCart() {
        return Problem.notFound(
                "unknown-cart", "There is no such cart in this store; it may have expired. Make a new one.");
    }

    static Problem unknownLine() {
        return Problem.notFound("unknown-line", "This cart has no such line; read it again.");
    }

    static Problem unknownOffer(OfferId offer) {
        return Problem.notFound("unknown-sku", "This store does not sell " + offer + ".");
    }

    static Problem invalidQuantity() {
        return Problem.invalid(
                "quantity", "invalid-quantity", "A line has 1 to " + Carts.MOST_UNITS + " units in all.");
    }

    static Problem invalidVisitor() {
        return Problem.invalid("visitor", "invalid-visitor", "A visitor's id has up to 64 characters.");
    }

    static Problem missingSku() {
        return Problem.invalid("sku", "missing-sku", "Say which SKU to add.");
    }

    static Problem full() {
        return Problem.conflict("cart-full", "A cart has at most " + Carts.MOST_LINES + " lines.");
    }

    static Problem stale(Cart current) {
        return Problem.conflict("stale-cart", "The cart has changed since; look at its current state and try again.")
                .with("cart", current);
    }

    static Problem unavailable() {
        return Problem.unavailable(
                "carts-unavailable", "Carts are away for a moment; nothing was changed. Try again shortly.");
    }
}
