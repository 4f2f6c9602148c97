// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.shared.Money;

/**
 * A unit price that stood for election.
 *
 * @param source {@code list} or {@code quantity-break}
 * @param fromQuantity units of the SKU from which it holds
 * @param won true for exactly one candidate of a line
 * @param reason why it won or lost, such as "holds from 12 units, 10 are wanted"
 */
public record PriceCandidate(String source, Money unitPrice, int fromQuantity, boolean won, String reason) {}
