// SPDX-License-Identifier: Apache-2.0
/** Placed orders. */
@NullMarked
package io.vetrina.contract.order;

import org.jspecify.annotations.NullMarked;
