// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.Map;
import java.util.Optional;

/** Tells what kind of thing a product is, by the rules in {@code kinds.txt}. */
final class Classifier {
    private static final Phrasebook RULES = new Phrasebook("kinds.txt");

    private Classifier() {}

    /** The kind that the title tells; failing that, the product type among the attributes; failing that, the category. */
    static Kind kindOf(String title, Map<String, String> attributes, String category) {
        return told(title)
                .or(() -> attributes.entrySet().stream()
                        .filter(entry -> entry.getKey().contains("product_type"))
                        .findFirst()
                        .flatMap(entry -> told(entry.getValue())))
                .or(() -> told(category))
                .orElse(Kind.PARCEL);
    }

    private static Optional<Kind> told(String text) {
        return RULES.strongest(Text.words(text)).map(Kind::named);
    }
}
