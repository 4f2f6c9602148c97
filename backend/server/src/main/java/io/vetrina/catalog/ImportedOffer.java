// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.List;

/**
 * The terms on which a catalogue offers a SKU.
 *
 * @param listPrice for one unit
 * @param breaks cheaper unit prices from a quantity on, ascending
 * @param onHand opening stock in units; taken only when the SKU is new
 */
public record ImportedOffer(Sku sku, Money listPrice, List<PriceBreak> breaks, int onHand) {}
