// SPDX-License-Identifier: Apache-2.0
/** Carts. */
@NullMarked
package io.vetrina.contract.cart;

import org.jspecify.annotations.NullMarked;
