// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.CategoryDraft;
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

/**
 * The rules by which a catalogue that names neither categories nor attributes is put in order: which category a product belongs
 * to, and what its attributes mean. Read from a file such as {@code office.yaml}, which describes its structure.
 */
final class CatalogueRules {

    private static final String OTHER = "other";

    /** A group of categories; its own slug and names in English and Italian come first. */
    record Group(List<String> group, List<Member> members) {}

    /**
     * A category.
     *
     * @param phrases that lead there
     * @param having attributes that lead there
     */
    record Member(String slug, String en, String it, List<String> phrases, List<String> having) {

        Member {
            phrases = RuleFile.orEmpty(phrases);
            having = RuleFile.orEmpty(having);
        }
    }

    /** @param leftOut beginnings of the keys of attributes that say nothing to shoppers */
    private record Rules(
            List<Group> categories,
            @JsonProperty("left-out") List<String> leftOut,
            Map<String, AttributeRule> attributes) {}

    private final List<CategoryDraft> categories = new ArrayList<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> having = new LinkedHashMap<>();
    private final List<String> leftOut;
    private final Map<String, AttributeRule> attributes;
    private int longestPhrase = 1;

    CatalogueRules(List<Group> groups, List<String> leftOut, Map<String, AttributeRule> attributes) {
        this.leftOut = leftOut;
        this.attributes = attributes;
        for (Group group : groups) {
            List<String> names = group.group();
            categories.add(new CategoryDraft(names.get(0), null, Map.of("en", names.get(1), "it", names.get(2))));
            group.members().forEach(member -> add(names.get(0), member));
        }
    }

    static CatalogueRules load(String file) {
        Rules rules = RuleFile.read(file, Rules.class);
        return new CatalogueRules(rules.categories(), rules.leftOut(), rules.attributes());
    }

    private void add(String group, Member member) {
        categories.add(new CategoryDraft(member.slug(), group, Map.of("en", member.en(), "it", member.it())));
        for (String phrase : member.phrases()) {
            phrases.putIfAbsent(phrase, member.slug());
            longestPhrase = Math.max(longestPhrase, phrase.split(" ", -1).length);
        }
        member.having().forEach(attribute -> having.putIfAbsent(attribute, member.slug()));
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
        AttributeRule rule = attributes.get(key);
        if (rule == null) {
            return new AttributeDraft(key, type, null, false, Map.of("en", humanised(key)));
        }
        boolean isEnum = rule.facet() && type == AttributeDraft.Type.TEXT;
        return rule.draft(key, isEnum ? AttributeDraft.Type.ENUM : type);
    }

    /** {@code usb_2_0_ports} as {@code Usb 2 0 ports}: the best that can be said of a key nobody described. */
    private static String humanised(String key) {
        String words = key.replaceAll("_+", " ").strip();
        return words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
