// SPDX-License-Identifier: Apache-2.0
/** What a shopper sees of a product: facts, price and stock together. */
@NullMarked
package io.vetrina.contract.offer;

import org.jspecify.annotations.NullMarked;
