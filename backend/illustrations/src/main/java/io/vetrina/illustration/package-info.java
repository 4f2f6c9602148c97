// SPDX-License-Identifier: Apache-2.0
/**
 * Draws products that have no photograph, from their own title and attributes. {@link io.vetrina.illustration.Illustrations}
 * is its face; everything else is the drawing vocabulary and one method per kind of product, grouped by family.
 */
@NullMarked
package io.vetrina.illustration;

import org.jspecify.annotations.NullMarked;
