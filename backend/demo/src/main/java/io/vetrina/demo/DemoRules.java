// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.CategoryDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code demo.yaml} tells: categories, what they sell, and who buys there. */
final class DemoRules {

    static final String FILE = "demo.yaml";

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

    private record Rules(Map<String, AttributeRule> attributes, List<Group> groups, List<Shoppers> shoppers) {}

    /** @param group slug and names in English and Italian */
    private record Group(List<String> group, List<Category> members) {}

    /** A category of the file, whose comments tell what the keys mean. */
    private record Category(
            String slug,
            List<String> names,
            String title,
            List<String> brands,
            List<String> series,
            List<Integer> price,
            @Nullable Map<String, List<Object>> options,
            @Nullable Map<String, List<Object>> attributes,
            int every,
            List<String> with,
            String text) {

        Member in(String group) {
            return new Member(
                    new CategoryDraft(slug, group, Map.of("en", names.get(0), "it", names.get(1))),
                    title,
                    brands,
                    series,
                    price.get(0),
                    price.get(1),
                    options == null ? Map.of() : options,
                    attributes == null ? Map.of() : attributes,
                    every,
                    with,
                    text);
        }
    }

    private final List<CategoryDraft> groups = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<AttributeDraft> attributes = new ArrayList<>();
    private final List<Shoppers> shoppers;

    private DemoRules(Rules rules) {
        rules.attributes()
                .forEach((key, rule) -> attributes.add(rule.draft(key, Objects.requireNonNull(rule.type(), key))));
        for (Group group : rules.groups()) {
            List<String> names = group.group();
            groups.add(new CategoryDraft(names.get(0), null, Map.of("en", names.get(1), "it", names.get(2))));
            group.members().forEach(member -> members.add(member.in(names.get(0))));
        }
        shoppers = rules.shoppers();
    }

    static DemoRules load() {
        return new DemoRules(RuleFile.read(FILE, Rules.class));
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
}
