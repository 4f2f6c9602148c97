// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.util.List;

/**
 * What a SKU costs anybody.
 *
 * @param price for one unit
 * @param breaks cheaper unit prices from a quantity on, ascending, without the one-unit price
 */
public record Priced(Money price, List<PriceBreak> breaks) {}
