// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

/**
 * Another number of units of a SKU can be ordered in the store of the event.
 *
 * @param available units, 0 or more
 */
public record StockChanged(String sku, int available) {}
