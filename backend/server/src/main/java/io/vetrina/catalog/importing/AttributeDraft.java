// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute of products means.
 *
 * @param key lower-case letters, digits and underscores
 * @param unit of a number, such as {@code cm}; null without one
 * @param facet whether shoppers may narrow a result by it
 * @param labels by language tag, at least the store's default locale
 */
public record AttributeDraft(
        String key, Type type, @Nullable String unit, boolean facet, Map<String, String> labels) {

    /** Of the value: free text, a number, yes or no, or one or more of a list of terms. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        ENUM
    }
}
