// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

/**
 * A drawn product.
 *
 * @param kind what was drawn, such as {@code toner} or {@code cake-stand}; {@code parcel} when the product's kind is unknown
 * @param svg a whole SVG document of less than 8 KB, 400 by 400 units, on a transparent ground, without scripts or links
 */
public record Illustration(String kind, String svg) {}
