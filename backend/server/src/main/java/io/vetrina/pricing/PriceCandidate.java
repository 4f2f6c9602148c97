// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.contract.shared.Money;

/**
 * A unit price that stood for election.
 *
 * @param unitPrice tax included
 * @param fromQuantity units of the offer from which it holds
 * @param won true for exactly one candidate of a line
 * @param reason why it won or lost, such as "holds from 12 units, 10 are wanted"
 */
public record PriceCandidate(
        PriceListId list, PriceScope scope, Money unitPrice, int fromQuantity, boolean won, String reason) {}
