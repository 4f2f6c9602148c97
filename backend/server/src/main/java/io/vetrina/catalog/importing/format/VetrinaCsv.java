// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads Vetrina's own CSV: a row for each variant; rows of one product follow each other and name it in the column {@code
 * product}. What is said of the product is read from its first row.
 */
final class VetrinaCsv {

    private static final String OPTION = "option:";
    private static final String ATTRIBUTE = "attribute:";

    private final StoreTerms terms;
    private final CatalogueSink sink;
    private final CategoryPaths categories;
    private final Set<String> skus = new HashSet<>();

    VetrinaCsv(StoreTerms terms, CatalogueSink sink) {
        this.terms = terms;
        this.sink = sink;
        this.categories = new CategoryPaths(terms.locale(), sink);
    }

    void read(InputFile file) throws IOException {
        try (CsvRows rows = CsvRows.open(file.name(), file.open(), sink, "sku", "title", "price")) {
            List<CsvRow> group = new ArrayList<>();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                if (!group.isEmpty() && !product(group.getFirst()).equals(product(row))) {
                    product(group);
                    group = new ArrayList<>();
                }
                group.add(row);
            }
            if (!group.isEmpty()) {
                product(group);
            }
        }
    }

    private static String product(CsvRow row) {
        return row.get("product").isEmpty() ? row.get("sku") : row.get("product");
    }

    private void product(List<CsvRow> rows) {
        CsvRow first = rows.getFirst();
        List<VariantDraft> variants = variants(rows);
        Sku sku;
        try {
            sku = sku(product(first));
        } catch (RowFault e) {
            sink.refuse(first.position(), "product", e.reason());
            return;
        }
        if (variants.isEmpty()) {
            sink.keep(sku);
            return;
        }
        String title = PlainText.of(first.get("title"));
        List<String> places = list(first.get("category")).stream()
                .map(path -> categories.slug(Arrays.asList(path.split(">", -1))))
                .distinct()
                .toList();
        if (places.isEmpty()) {
            places = List.of(categories.slug(List.of()));
        }
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        variants.getFirst().options().keySet().forEach(key -> declare(first, OPTION, key, true));
        attributes.putAll(Attributes.ofOptions(variants));
        for (String column : first.columns().names()) {
            List<String> values = list(first.get(column));
            if (column.startsWith(ATTRIBUTE) && !values.isEmpty()) {
                String key = key(column, ATTRIBUTE);
                declare(first, ATTRIBUTE, key, false);
                attributes.putIfAbsent(key, new AttributeValue.Terms(values));
            }
        }
        String slug = Slugs.of(first.get("slug"));
        sink.product(
                first.position(),
                new ProductDraft(
                        sku,
                        slug.isEmpty() ? Slugs.of(title, sku.value()) : slug,
                        title,
                        emptyAsNull(first.get("brand")),
                        emptyAsNull(first.get("description")),
                        first.get("type").isEmpty() ? places.getFirst() : Slugs.of(first.get("type")),
                        places,
                        attributes,
                        List.copyOf(variants.getFirst().options().keySet()),
                        variants,
                        list(first.get("images")),
                        list(first.get("identifiers")),
                        null,
                        Map.of(),
                        List.of()));
    }

    private List<VariantDraft> variants(List<CsvRow> rows) {
        List<VariantDraft> variants = new ArrayList<>();
        Map<Map<String, String>, Sku> byOptions = new HashMap<>();
        for (CsvRow row : rows) {
            try {
                variants.add(variant(row, rows, byOptions));
            } catch (RowFault e) {
                sink.refuse(row.position(), e.field(), e.reason());
                try {
                    sink.keep(sku(row.get("sku")));
                } catch (RowFault none) {
                    // Nothing in the store can have it.
                }
            }
        }
        return variants;
    }

    private VariantDraft variant(CsvRow row, List<CsvRow> rows, Map<Map<String, String>, Sku> byOptions)
            throws RowFault {
        Sku sku = sku(row.get("sku"));
        if (!skus.add(sku.value())) {
            throw new RowFault("sku", "A row before has the same SKU \"" + sku + "\"; this one was left out.");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (String column : row.columns().names()) {
            if (column.startsWith(OPTION) && !rows.getFirst().get(column).isEmpty()) {
                if (row.get(column).isEmpty()) {
                    throw new RowFault(column, "The variant has no value of this option.");
                }
                options.put(key(column, OPTION), row.get(column));
            }
        }
        ImportedOffer offer = new ImportedOffer(
                sku,
                money("price", row.get("price")),
                breaks(row),
                units(row),
                row.get("cost").isEmpty() ? null : money("cost", row.get("cost")));
        Sku same = byOptions.putIfAbsent(options, sku);
        if (same != null) {
            throw new RowFault(
                    "sku", "The variant has the same options as " + same + " " + options + "; it was left out.");
        }
        String title = PlainText.of(rows.getFirst().get("title"));
        return new VariantDraft(
                options.isEmpty() ? title : title + ", " + String.join(", ", options.values()),
                options,
                null,
                rows.size() == 1 ? List.of() : list(row.get("images")),
                offer);
    }

    private void declare(CsvRow row, String prefix, String key, boolean facet) {
        String label = row.columns().names().stream()
                .filter(column ->
                        column.startsWith(prefix) && key(column, prefix).equals(key))
                .map(column -> column.substring(prefix.length()).strip())
                .findFirst()
                .orElse(key);
        Attributes.declare(sink, terms.locale(), key, label, facet);
    }

    private static String key(String column, String prefix) {
        String name = column.substring(prefix.length());
        String key = Attributes.key(name);
        return key.isEmpty() ? "column_" + Integer.toHexString(name.hashCode()) : key;
    }

    /** {@code 10:9.50|100:8.00} */
    private List<PriceBreak> breaks(CsvRow row) throws RowFault {
        List<PriceBreak> breaks = new ArrayList<>();
        for (String each : list(row.get("breaks"))) {
            String[] parts = each.split(":", -1);
            if (parts.length != 2
                    || !parts[0].strip().matches("[1-9]\\d{0,5}")
                    || parts[0].strip().equals("1")) {
                throw new RowFault("breaks", "Not a list as in 10:9.50|100:8.00.");
            }
            breaks.add(new PriceBreak(Integer.parseInt(parts[0].strip()), money("breaks", parts[1])));
        }
        return breaks;
    }

    private Money money(String field, String amount) throws RowFault {
        try {
            long minor = Amounts.minor(amount, terms.currency());
            if (minor == 0) {
                throw new RowFault(field, "The price is not above zero.");
            }
            return new Money(minor, terms.currency());
        } catch (IllegalArgumentException e) {
            throw new RowFault(field, amount.isEmpty() ? "There is no price." : String.valueOf(e.getMessage()));
        }
    }

    private int units(CsvRow row) throws RowFault {
        if (row.get("stock").isEmpty()) {
            sink.note(row.position(), "stock", "There is no quantity; taken as 0 units.");
            return 0;
        }
        try {
            return Amounts.units(row.get("stock"));
        } catch (IllegalArgumentException e) {
            throw new RowFault("stock", String.valueOf(e.getMessage()));
        }
    }

    private static Sku sku(String text) throws RowFault {
        try {
            return new Sku(text);
        } catch (InvalidValue e) {
            throw new RowFault("sku", "\"" + InvalidValue.abbreviated(text) + "\" cannot be a SKU: " + e.detail());
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
