// SPDX-License-Identifier: Apache-2.0
/** The cart. */
@NullMarked
package io.vetrina.ui.cart;

import org.jspecify.annotations.NullMarked;
