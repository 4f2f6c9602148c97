// SPDX-License-Identifier: Apache-2.0
/** How a cart becomes an order. */
@NullMarked
package io.vetrina.contract.checkout;

import org.jspecify.annotations.NullMarked;
