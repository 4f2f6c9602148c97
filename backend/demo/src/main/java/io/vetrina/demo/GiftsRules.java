// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CategoryDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules of {@code gifts.yaml}: category, attributes and title of an article by the words of its description. */
final class GiftsRules {

    private static final String FILE = "gifts.yaml";
    private static final Pattern PIECES = Pattern.compile("\\b(?:SET|PACK|BOX)(?: OF|/) ?(\\d{1,3})\\b");

    private final CatalogueRules common = CatalogueRules.load(FILE);
    private final Map<String, Map<String, List<String>>> terms;
    private final Map<String, String> capitals = new HashMap<>();

    @SuppressWarnings("unchecked") // The file is ours; its structure is described in it.
    private GiftsRules(Map<String, Object> rules) {
        terms = (Map<String, Map<String, List<String>>>) Objects.requireNonNull(rules.get("terms"));
        for (String list : List.of("acronyms", "proper-names")) {
            for (Object words : (List<?>) Objects.requireNonNull(rules.get(list))) {
                for (String word : words.toString().split(" ", -1)) {
                    capitals.put(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
    }

    static GiftsRules load() {
        try (InputStream input = open()) {
            return new GiftsRules(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        return CatalogueRules.open(FILE);
    }

    List<CategoryDraft> categories() {
        return common.categories();
    }

    List<AttributeDraft> attributes() {
        List<AttributeDraft> attributes = new ArrayList<>();
        terms.keySet().forEach(key -> attributes.add(common.attribute(key, AttributeDraft.Type.TEXT)));
        attributes.add(common.attribute("pieces", AttributeDraft.Type.NUMBER));
        return attributes;
    }

    String category(String description) {
        return common.category(List.of(description.replace(',', ' ')), Set.of());
    }

    Map<String, AttributeValue> attributesOf(String description) {
        String words = " " + description.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9'-]+", " ") + " ";
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        terms.forEach((key, values) -> {
            List<String> found = values.entrySet().stream()
                    .filter(value -> value.getValue().stream().anyMatch(word -> words.contains(" " + word + " ")))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!found.isEmpty()) {
                attributes.put(key, new AttributeValue.Terms(found));
            }
        });
        Matcher pieces = PIECES.matcher(description.toUpperCase(Locale.ROOT));
        if (pieces.find()) {
            attributes.put("pieces", new AttributeValue.Quantity(Integer.parseInt(pieces.group(1))));
        }
        return attributes;
    }

    /** {@code WHITE HANGING HEART T-LIGHT HOLDER} as {@code White hanging heart t-light holder}; acronyms and names stay capital. */
    String title(String description) {
        StringBuilder title = new StringBuilder();
        for (String word : description.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!word.isEmpty()) {
                title.append(title.isEmpty() ? "" : " ").append(capitals.getOrDefault(word, word));
            }
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }
}
