// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

/**
 * A card to try the checkout with, as a payment provider for trials offers it: no money moves.
 *
 * @param token stands for the card in {@link Checkout.Payment}
 * @param outcome what paying with it comes to: {@code approved}, {@code declined}, or {@code slow} when the bank answers late
 */
public record TestCard(String token, String outcome) {}
