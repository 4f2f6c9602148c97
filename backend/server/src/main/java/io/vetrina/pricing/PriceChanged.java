// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.shared.Money;

/**
 * A SKU has a new list price in the store of the event.
 *
 * @param price of one unit
 */
public record PriceChanged(String sku, Money price) {}
