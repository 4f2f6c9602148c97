// SPDX-License-Identifier: Apache-2.0
/** The components of the design system: see {@code docs/design-system.md}. */
@NullMarked
package io.vetrina.ui.element;

import org.jspecify.annotations.NullMarked;
