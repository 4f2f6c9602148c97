// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

/** Sets the quantity of a cart line. */
public record ChangeLine(int quantity) {}
