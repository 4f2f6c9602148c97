// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import java.util.UUID;

/** What became of a checkout. */
sealed interface CheckoutResult {

    /** There is an order, placed or waiting for its payment to be confirmed. */
    record Ordered(UUID order) implements CheckoutResult {}

    record Refused(CheckoutRefusal refusal) implements CheckoutResult {}
}
