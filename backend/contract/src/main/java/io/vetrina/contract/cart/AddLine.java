// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

/** Adds units of a SKU to a cart; a line with that SKU grows. */
public record AddLine(String sku, int quantity) {}
