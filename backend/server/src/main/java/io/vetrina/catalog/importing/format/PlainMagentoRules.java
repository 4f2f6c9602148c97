// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes a Magento catalogue as it stands. */
final class PlainMagentoRules implements MagentoRules {

    private static final Map<String, String> RELATIONS =
            Map.of("related_skus", "related", "crosssell_skus", "cross-sell", "upsell_skus", "up-sell");

    private final StoreTerms terms;
    private final CatalogueSink sink;
    private final CategoryPaths categories;
    private Set<String> options = Set.of();

    PlainMagentoRules(StoreTerms terms, CatalogueSink sink) {
        this.terms = terms;
        this.sink = sink;
        this.categories = new CategoryPaths(terms.locale(), sink);
    }

    @Override
    public void options(Set<String> codes) {
        options = Set.copyOf(codes);
        codes.forEach(code -> Attributes.declare(sink, terms.locale(), code, label(code), true));
    }

    @Override
    public List<String> categories(CsvRow row) {
        List<List<String>> paths = new ArrayList<>();
        for (String path : MagentoCategories.split(row.get("categories"), known -> false)) {
            List<String> names = List.of(path.split("/", -1));
            // The root is the shop itself.
            if (names.size() > 1) {
                paths.add(names.subList(1, names.size()));
            }
        }
        if (paths.isEmpty()) {
            paths.add(List.of());
        }
        return paths.stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .map(categories::slug)
                .distinct()
                .toList();
    }

    @Override
    public AttributeValue attribute(String code, List<String> values) {
        Attributes.declare(sink, terms.locale(), code, label(code), options.contains(code));
        return new AttributeValue.Terms(values);
    }

    @Override
    public List<String> pictures(CsvRow row, Collection<String> names) {
        List<String> addresses = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith("http://") || name.startsWith("https://")) {
                addresses.add(name);
            } else if (!name.equals("no_selection") && !terms.pictures().isEmpty()) {
                addresses.add(terms.pictures().replaceFirst("/+$", "") + "/" + name.replaceFirst("^/+", ""));
            }
        }
        return addresses;
    }

    @Override
    public Map<String, List<Sku>> relations(CsvRow row) {
        Map<String, List<Sku>> relations = new LinkedHashMap<>();
        RELATIONS.forEach((column, relation) -> {
            List<Sku> skus = Arrays.stream(row.get(column).split(",", -1))
                    .map(String::strip)
                    .filter(PlainMagentoRules::isSku)
                    .map(Sku::new)
                    .distinct()
                    .toList();
            if (!skus.isEmpty()) {
                relations.put(relation, skus);
            }
        });
        return relations;
    }

    private static boolean isSku(String text) {
        try {
            return !new Sku(text).value().isEmpty();
        } catch (InvalidValue e) {
            return false;
        }
    }

    /** {@code style_general} as {@code Style general}. */
    private static String label(String code) {
        String words = code.replace('_', ' ').strip();
        return words.isEmpty() ? code : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
