// SPDX-License-Identifier: Apache-2.0
/** The person in front of the shop window: who (an opaque cookie), what they do, and their cart. */
@NullMarked
package io.vetrina.ui.visitor;

import org.jspecify.annotations.NullMarked;
