// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The names and colours of {@code sport.yaml}. */
final class SportRules {

    private static final String FILE = "sport.yaml";
    private static final Set<String> FLAGS =
            Set.of("eco_collection", "performance_fabric", "erin_recommends", "new", "sale");

    private final Map<String, String> categories;
    private final Map<String, Map<String, Object>> attributes;
    private final Map<String, String> swatches;

    @SuppressWarnings("unchecked") // The file is ours; its structure is described in it.
    private SportRules(Map<String, Object> rules) {
        categories = (Map<String, String>) Objects.requireNonNull(rules.get("categories"));
        attributes = (Map<String, Map<String, Object>>) Objects.requireNonNull(rules.get("attributes"));
        swatches = (Map<String, String>) Objects.requireNonNull(rules.get("swatches"));
    }

    static SportRules load() {
        try (InputStream input = open()) {
            return new SportRules(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        return Objects.requireNonNull(SportRules.class.getResourceAsStream(FILE), FILE);
    }

    Map<String, String> categoryNames(String english) {
        String italian = categories.get(english);
        return italian == null ? Map.of("en", english) : Map.of("en", english, "it", italian);
    }

    List<AttributeDraft> attributes() {
        return attributes.entrySet().stream()
                .map(entry -> new AttributeDraft(
                        entry.getKey(),
                        isFlag(entry.getKey()) ? AttributeDraft.Type.BOOLEAN : AttributeDraft.Type.ENUM,
                        null,
                        Boolean.TRUE.equals(entry.getValue().get("facet")),
                        Map.of(
                                "en", String.valueOf(entry.getValue().get("en")),
                                "it", String.valueOf(entry.getValue().get("it")))))
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
