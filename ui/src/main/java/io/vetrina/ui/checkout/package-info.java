// SPDX-License-Identifier: Apache-2.0
/** From the cart to an order, on one page. */
@NullMarked
package io.vetrina.ui.checkout;

import org.jspecify.annotations.NullMarked;
