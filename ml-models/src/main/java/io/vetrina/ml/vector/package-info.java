// SPDX-License-Identifier: Apache-2.0
/** A vector per item, trained from the shop's own sessions and titles, and what is near in that space. */
@NullMarked
package io.vetrina.ml.vector;

import org.jspecify.annotations.NullMarked;
