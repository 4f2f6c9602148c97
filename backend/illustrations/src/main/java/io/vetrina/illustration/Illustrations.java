// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.Map;

/**
 * Draws products. A pure function: the same title, attributes and category always give the same picture, so that it can be cached
 * for good under a hash of the three.
 */
public final class Illustrations {
    private Illustrations() {}

    /**
     * Draws a product.
     *
     * @param title the product's title; colours, sizes, patterns and pieces per pack are read from it
     * @param attributes typed attributes as text, by name; names may carry a prefix ({@code attr_n_display_diagonal})
     * @param category name or slug of the category, used when the title does not tell the kind; may be empty
     */
    public static Illustration draw(String title, Map<String, String> attributes, String category) {
        Kind kind = Classifier.kindOf(title, attributes, category);
        Subject subject = new Subject(title, attributes);
        Pen pen = new Pen(subject.id());
        kind.draw(pen, subject);
        return new Illustration(kind.label(), pen.document(title));
    }

    /** What {@link #draw} would draw, without drawing it. */
    public static String kindOf(String title, Map<String, String> attributes, String category) {
        return Classifier.kindOf(title, attributes, category).label();
    }
}
