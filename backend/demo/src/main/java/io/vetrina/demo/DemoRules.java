// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.CategoryDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code demo.yaml} tells: categories, what they sell, and who buys there. */
final class DemoRules {

    private static final String FILE = "demo.yaml";

    /**
     * A category and what it sells.
     *
     * @param title with {@code {brand}}, {@code {series}} and {@code {attribute}} to be filled in
     * @param lowest price of one piece of the plainest product, in cents
     * @param highest price of one piece of the finest, in cents
     * @param every days after which one is used up, 0 when it lasts
     * @param companions slugs of what is bought along with it
     */
    record Member(
            CategoryDraft category,
            String title,
            List<String> brands,
            List<String> series,
            int lowest,
            int highest,
            Map<String, List<Object>> options,
            Map<String, List<Object>> attributes,
            int every,
            List<String> companions,
            String text) {

        String slug() {
            return category.slug();
        }
    }

    /**
     * A kind of made-up shopper.
     *
     * @param count of such shoppers
     * @param people each of them buys for
     * @param likes slugs of the categories that bring them to the shop
     */
    record Shoppers(String kind, int count, int people, List<String> likes) {}

    private final List<CategoryDraft> groups = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<AttributeDraft> attributes = new ArrayList<>();
    private final List<Shoppers> shoppers = new ArrayList<>();

    private DemoRules(Map<String, Object> rules) {
        mapping(rules, "attributes").forEach((key, meaning) -> attributes.add(attribute(key, asMapping(meaning))));
        for (Object group : list(rules, "groups")) {
            List<Object> names = list(asMapping(group), "group");
            String slug = names.get(0).toString();
            groups.add(new CategoryDraft(
                    slug,
                    null,
                    Map.of("en", names.get(1).toString(), "it", names.get(2).toString())));
            list(asMapping(group), "members").forEach(member -> members.add(member(slug, asMapping(member))));
        }
        list(rules, "shoppers").forEach(kind -> shoppers.add(shoppers(asMapping(kind))));
    }

    static DemoRules load() {
        try (InputStream input = open()) {
            return new DemoRules(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        return Objects.requireNonNull(DemoRules.class.getResourceAsStream(FILE), FILE);
    }

    List<CategoryDraft> groups() {
        return groups;
    }

    List<Member> members() {
        return members;
    }

    List<AttributeDraft> attributes() {
        return attributes;
    }

    List<Shoppers> shoppers() {
        return shoppers;
    }

    private static AttributeDraft attribute(String key, Map<String, Object> meaning) {
        Object unit = meaning.get("unit");
        return new AttributeDraft(
                key,
                AttributeDraft.Type.valueOf(text(meaning, "type").toUpperCase(Locale.ROOT)),
                unit == null ? null : unit.toString(),
                Boolean.TRUE.equals(meaning.get("facet")),
                Map.of("en", text(meaning, "en"), "it", text(meaning, "it")));
    }

    private static Member member(String group, Map<String, Object> member) {
        List<String> names = strings(member, "names");
        List<Object> price = list(member, "price");
        return new Member(
                new CategoryDraft(text(member, "slug"), group, Map.of("en", names.get(0), "it", names.get(1))),
                text(member, "title"),
                strings(member, "brands"),
                strings(member, "series"),
                (Integer) price.get(0),
                (Integer) price.get(1),
                lists(member, "options"),
                lists(member, "attributes"),
                member.containsKey("every") ? number(member, "every") : 0,
                strings(member, "with"),
                text(member, "text"));
    }

    private static Shoppers shoppers(Map<String, Object> kind) {
        return new Shoppers(text(kind, "kind"), number(kind, "count"), number(kind, "people"), strings(kind, "likes"));
    }

    private static String text(Map<String, Object> from, String key) {
        return Objects.requireNonNull(from.get(key), key).toString();
    }

    private static int number(Map<String, Object> from, String key) {
        return (Integer) Objects.requireNonNull(from.get(key), key);
    }

    private static List<String> strings(Map<String, Object> from, String key) {
        return list(from, key).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked") // The file is ours; its structure is described in it.
    private static List<Object> list(Map<String, Object> from, String key) {
        return (List<Object>) Objects.requireNonNull(from.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Object>> lists(Map<String, Object> from, String key) {
        return (Map<String, List<Object>>) from.getOrDefault(key, Map.of());
    }

    private static Map<String, Object> mapping(Map<String, Object> from, String key) {
        return asMapping(Objects.requireNonNull(from.get(key), key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMapping(Object value) {
        return (Map<String, Object>) value;
    }
}
