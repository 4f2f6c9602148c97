// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

/** A cart that has a visitor changed; {@code version} is the new one. */
public record CartChanged(String store, String visitor, String cart, long version) {}
