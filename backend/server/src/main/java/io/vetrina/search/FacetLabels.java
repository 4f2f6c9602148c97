// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words on the facets of a result in a language.
 *
 * @param locale language tag
 * @param words as {@link FacetWords} has them
 */
record FacetLabels(String locale, Map<String, String> words) {

    String price() {
        return word("price");
    }

    /** @param type null for the brand, which every store has */
    String facet(@Nullable AttributeType type) {
        return type == null ? word("brand") : type.label(locale);
    }

    String value(@Nullable AttributeType type, String value) {
        return switch (type == null ? "" : type.type()) {
            case "boolean" -> word(value);
            case "number" -> value.replace("..", " – ");
            default -> value;
        };
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }
}
