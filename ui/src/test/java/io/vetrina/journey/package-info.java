// SPDX-License-Identifier: Apache-2.0
/** Whole journeys through the whole shop, in a real browser. Written, but not part of the build until they have passed. */
@NullMarked
package io.vetrina.journey;

import org.jspecify.annotations.NullMarked;
