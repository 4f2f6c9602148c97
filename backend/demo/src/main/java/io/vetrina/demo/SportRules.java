// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names and colours of {@code sport.yaml}.
 *
 * @param categories English name to Italian
 * @param swatches name of a colour to its CSS colour
 */
record SportRules(Map<String, String> categories, Map<String, AttributeRule> attributes, Map<String, String> swatches) {

    static final String FILE = "sport.yaml";
    private static final Set<String> FLAGS =
            Set.of("eco_collection", "performance_fabric", "erin_recommends", "new", "sale");

    static SportRules load() {
        return RuleFile.read(FILE, SportRules.class);
    }

    Map<String, String> categoryNames(String english) {
        String italian = categories.get(english);
        return italian == null ? Map.of("en", english) : Map.of("en", english, "it", italian);
    }

    List<AttributeDraft> drafts() {
        return attributes.entrySet().stream()
                .map(entry -> entry.getValue()
                        .draft(
                                entry.getKey(),
                                isFlag(entry.getKey()) ? AttributeDraft.Type.BOOLEAN : AttributeDraft.Type.ENUM))
                .toList();
    }

    boolean knows(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean isFlag(String attribute) {
        return FLAGS.contains(attribute);
    }

    /** CSS colour of a colour's name, null when unknown. */
    @Nullable String swatch(@Nullable String colour) {
        return colour == null ? null : swatches.get(colour);
    }
}
