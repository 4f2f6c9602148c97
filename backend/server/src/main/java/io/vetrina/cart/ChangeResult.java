// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

/** What became of a change of a cart. Only {@link Changed} has changed anything. */
sealed interface ChangeResult {

    record Changed(CartContents cart) implements ChangeResult {}

    /** The caller did not know the current version, which this is. */
    record Stale(CartContents current) implements ChangeResult {}

    record UnknownCart() implements ChangeResult {}

    record UnknownLine() implements ChangeResult {}

    /** There are {@link Carts#MOST_LINES} lines already. */
    record Full() implements ChangeResult {}

    /** The line would have more than {@link Carts#MOST_UNITS} units. */
    record TooMany() implements ChangeResult {}
}
