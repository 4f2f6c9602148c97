// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract;

/** Sets the quantity of a cart line. */
public record ChangeLine(int quantity) {}
