// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.inventory;

/** Units on hand of a SKU, as staff count them; 0 or more. */
public record StockLevel(int onHand) {}
