// SPDX-License-Identifier: Apache-2.0
/** Measures a running shop, side by side with what it is made of. Never run as a test: a figure is only true on a quiet machine. */
@NullMarked
package io.vetrina.bench;

import org.jspecify.annotations.NullMarked;
