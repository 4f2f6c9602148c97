// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The rules by which a catalogue that names neither categories nor attributes is put in order: which category a product belongs
 * to, and what its attributes mean. Read from a file such as {@code office.yaml}, which describes its structure.
 */
final class CatalogueRules {

    private static final String OTHER = "other";

    private final List<CategoryDraft> categories = new ArrayList<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> having = new LinkedHashMap<>();
    private final List<String> leftOut;
    private final Map<String, Map<String, Object>> attributes;
    private int longestPhrase = 1;

    @SuppressWarnings("unchecked") // The file is ours; its structure is described in it.
    private CatalogueRules(Map<String, Object> rules) {
        leftOut = (List<String>) Objects.requireNonNull(rules.get("left-out"));
        attributes = (Map<String, Map<String, Object>>) Objects.requireNonNull(rules.get("attributes"));
        for (Map<String, Object> group : (List<Map<String, Object>>) Objects.requireNonNull(rules.get("categories"))) {
            List<String> names = (List<String>) Objects.requireNonNull(group.get("group"));
            categories.add(new CategoryDraft(names.get(0), null, Map.of("en", names.get(1), "it", names.get(2))));
            ((List<Map<String, Object>>) Objects.requireNonNull(group.get("members")))
                    .forEach(member -> member(names.get(0), member));
        }
    }

    static CatalogueRules load(String file) {
        try (InputStream input = open(file)) {
            return new CatalogueRules(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(CatalogueRules.class.getResourceAsStream(file), file);
    }

    private void member(String group, Map<String, Object> member) {
        String slug = String.valueOf(member.get("slug"));
        categories.add(new CategoryDraft(
                slug, group, Map.of("en", String.valueOf(member.get("en")), "it", String.valueOf(member.get("it")))));
        for (Object each : (List<?>) member.getOrDefault("phrases", List.of())) {
            String phrase = String.valueOf(each);
            phrases.putIfAbsent(phrase, slug);
            longestPhrase = Math.max(longestPhrase, phrase.split(" ", -1).length);
        }
        for (Object attribute : (List<?>) member.getOrDefault("having", List.of())) {
            having.putIfAbsent(String.valueOf(attribute), slug);
        }
    }

    List<CategoryDraft> categories() {
        return categories;
    }

    /** @param texts what may tell the category, the most telling first */
    String category(List<String> texts, Set<String> attributeKeys) {
        for (String text : texts) {
            String phrase = longestPhrase(text);
            if (phrase != null) {
                return Objects.requireNonNull(phrases.get(phrase));
            }
        }
        return having.entrySet().stream()
                .filter(rule -> attributeKeys.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private @Nullable String longestPhrase(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+", -1);
        String best = null;
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + longestPhrase); to++) {
                String candidate = trimmed(
                        phrase.append(to == from ? "" : " ").append(words[to]).toString());
                if ((best == null || candidate.length() > best.length()) && phrases.containsKey(candidate)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** Without punctuation at its ends. */
    private static String trimmed(String phrase) {
        Predicate<Character> punctuation = c -> ",;:()\"".indexOf(c) >= 0;
        int from = 0;
        int to = phrase.length();
        while (from < to && punctuation.test(phrase.charAt(from))) {
            from++;
        }
        while (to > from && punctuation.test(phrase.charAt(to - 1))) {
            to--;
        }
        return phrase.substring(from, to);
    }

    boolean leavesOut(String attribute) {
        return leftOut.stream().anyMatch(attribute::startsWith);
    }

    /**
     * What an attribute means.
     *
     * @param type as the data say: text, number or boolean; a text that is a facet becomes an enumeration
     */
    AttributeDraft attribute(String key, AttributeDraft.Type type) {
        Map<String, Object> rule = attributes.get(key);
        if (rule == null) {
            return new AttributeDraft(key, type, null, false, Map.of("en", humanised(key)));
        }
        boolean facet = Boolean.TRUE.equals(rule.get("facet"));
        Object unit = rule.get("unit");
        return new AttributeDraft(
                key,
                facet && type == AttributeDraft.Type.TEXT ? AttributeDraft.Type.ENUM : type,
                unit == null ? null : unit.toString(),
                facet,
                Map.of("en", String.valueOf(rule.get("en")), "it", String.valueOf(rule.get("it"))));
    }

    /** {@code usb_2_0_ports} as {@code Usb 2 0 ports}: the best that can be said of a key nobody described. */
    private static String humanised(String key) {
        String words = key.replaceAll("_+", " ").strip();
        return words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
