// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute means, as a rule file says it.
 *
 * @param type null where the data tell it
 * @param unit of a number, null without one
 * @param en its name in English
 * @param it its name in Italian
 * @param facet whether shoppers may narrow a result by it
 */
record AttributeRule(
        AttributeDraft.@Nullable Type type, @Nullable String unit, String en, String it, boolean facet) {

    AttributeDraft draft(String key, AttributeDraft.Type actual) {
        return new AttributeDraft(key, actual, unit, facet, Map.of("en", en, "it", it));
    }
}
