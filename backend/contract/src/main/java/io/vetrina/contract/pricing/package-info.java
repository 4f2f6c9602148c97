// SPDX-License-Identifier: Apache-2.0
/** Prices and sums. */
@NullMarked
package io.vetrina.contract.pricing;

import org.jspecify.annotations.NullMarked;
