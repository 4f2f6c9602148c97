// SPDX-License-Identifier: Apache-2.0
/** A placed order. */
@NullMarked
package io.vetrina.ui.order;

import org.jspecify.annotations.NullMarked;
