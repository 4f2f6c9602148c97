// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CategoryDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of {@code gifts.yaml}: category, attributes and title of an article by the words of its description. */
final class GiftsRules {

    static final String FILE = "gifts.yaml";
    private static final Pattern PIECES = Pattern.compile("\\b(?:SET|PACK|BOX)(?: OF|/) ?(\\d{1,3})\\b");

    /**
     * The file.
     *
     * @param terms by attribute and value, the words that give it
     * @param acronyms that stay capital in titles
     * @param properNames that keep their capitals in titles
     */
    private record Rules(
            List<CatalogueRules.Group> categories,
            @JsonProperty("left-out") List<String> leftOut,
            Map<String, AttributeRule> attributes,
            Map<String, Map<String, List<String>>> terms,
            List<String> acronyms,
            @JsonProperty("proper-names") List<String> properNames) {}

    private final CatalogueRules common;
    private final Map<String, Map<String, List<String>>> terms;
    private final Map<String, String> capitals = new HashMap<>();

    private GiftsRules(Rules rules) {
        common = new CatalogueRules(rules.categories(), rules.leftOut(), rules.attributes());
        terms = rules.terms();
        Stream.of(rules.acronyms(), rules.properNames())
                .flatMap(List::stream)
                .flatMap(words -> Stream.of(words.split(" ", -1)))
                .forEach(word -> capitals.put(word.toLowerCase(Locale.ROOT), word));
    }

    static GiftsRules load() {
        return new GiftsRules(RuleFile.read(FILE, Rules.class));
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
