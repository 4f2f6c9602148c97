// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.SafeHtml;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/** Makes products of Magento rows: the rows of variants come before the row of the configurable product that they belong to. */
final class SportProducts {

    private final SportRules rules;
    private final SportCategories categories;
    private final SportExtras extras;
    private final CatalogueSink sink;
    private final Map<String, CsvRow> variants = new LinkedHashMap<>();

    SportProducts(SportRules rules, SportCategories categories, SportExtras extras, CatalogueSink sink) {
        this.rules = rules;
        this.categories = categories;
        this.extras = extras;
        this.sink = sink;
    }

    void configurable(CsvRow row) {
        if (row.get("product_type").equals("simple")) {
            variants.put(row.get("sku"), row);
        } else {
            guarded(row, () -> {
                List<VariantDraft> drafts = variants(row);
                Map<String, AttributeValue> attributes = new LinkedHashMap<>(SportOptions.union(drafts));
                for (String pair : row.get("additional_attributes").split(",(?=[a-z_]+=)", -1)) {
                    int parted = pair.indexOf('=');
                    if (parted > 0) {
                        attribute(
                                attributes,
                                pair.substring(0, parted),
                                pair.substring(parted + 1).split("\\|", -1));
                    }
                }
                List<String> options = drafts.isEmpty()
                        ? List.of()
                        : List.copyOf(drafts.getFirst().options().keySet());
                return draft(
                        row, categories.ofPaths(row.get("categories")), attributes, options, drafts, pictures(row));
            });
        }
    }

    void simple(CsvRow row) {
        guarded(row, () -> {
            Map<String, AttributeValue> attributes = new LinkedHashMap<>();
            for (String column : row.columns().names()) {
                attribute(attributes, column, row.get(column).split("\n", -1));
            }
            List<String> images = new ArrayList<>(extras.images(row.get("sku")));
            VariantDraft only = new VariantDraft(title(row), Map.of(), null, List.of(), offer(row));
            return draft(
                    row,
                    categories.ofLines(row.get("category")),
                    attributes,
                    List.of(),
                    List.of(only),
                    extras.photographs(images));
        });
    }

    /** Refuses the variants that no configurable product asked for. */
    void leftovers() {
        variants.values()
                .forEach(row -> sink.refuse(row.position(), "sku", "No configurable product lists this variant."));
        variants.clear();
    }

    private interface Making {
        ProductDraft make();
    }

    private void guarded(CsvRow row, Making making) {
        try {
            sink.product(row.position(), making.make());
        } catch (InvalidValue e) {
            sink.refuse(row.position(), "sku", "\"" + Problem.abbreviated(row.get("sku")) + "\" cannot be a SKU.");
        } catch (IllegalArgumentException e) {
            sink.refuse(row.position(), "price", String.valueOf(e.getMessage()));
        }
    }

    private ProductDraft draft(
            CsvRow row,
            List<String> placed,
            Map<String, AttributeValue> attributes,
            List<String> options,
            List<VariantDraft> drafts,
            List<String> images) {
        Sku sku = new Sku(row.get("sku"));
        if (placed.isEmpty() || drafts.isEmpty()) {
            throw new IllegalArgumentException("The product has no " + (placed.isEmpty() ? "category." : "variants."));
        }
        String description = SafeHtml.of(row.get("description"));
        String type = row.get("attribute_set_code") + row.get("attribute_set");
        return new ProductDraft(
                sku,
                Slugs.of(title(row), sku.value()),
                title(row),
                null,
                description.isEmpty() ? null : description,
                Slugs.of(type),
                placed,
                attributes,
                options,
                drafts,
                images,
                List.of(),
                null,
                extras.links(sku.value()),
                extras.reviews(sku.value()));
    }

    /** {@code sku=MH01-XS-Black,size=XS,color=Black|sku=…} */
    private List<VariantDraft> variants(CsvRow row) {
        List<VariantDraft> drafts = new ArrayList<>();
        for (String variation : row.get("configurable_variations").split("\\|", -1)) {
            Map<String, String> options = SportOptions.of(variation);
            CsvRow variant = variants.remove(String.valueOf(options.remove("sku")));
            if (variant != null) {
                String title = title(row) + ", " + String.join(", ", options.values());
                drafts.add(new VariantDraft(
                        title, options, rules.swatch(options.get("color")), pictures(variant), offer(variant)));
            }
        }
        return drafts;
    }

    private void attribute(Map<String, AttributeValue> attributes, String key, String[] values) {
        List<String> terms = Arrays.stream(values)
                .map(value -> HtmlUtils.htmlUnescape(value).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (rules.knows(key) && !terms.isEmpty()) {
            attributes.put(
                    key,
                    rules.isFlag(key)
                            ? new AttributeValue.Flag(terms.getFirst().equalsIgnoreCase("yes"))
                            : new AttributeValue.Terms(terms));
        }
    }

    private List<String> pictures(CsvRow row) {
        Set<String> pictures = new LinkedHashSet<>();
        pictures.add(row.get("base_image"));
        pictures.addAll(Arrays.asList(row.get("additional_images").split(",", -1)));
        return extras.photographs(pictures);
    }

    private static ImportedOffer offer(CsvRow row) {
        String quantity = row.get("qty");
        int onHand = quantity.matches("\\d{1,7}") ? Integer.parseInt(quantity) : 0;
        Money price = new Money(Amounts.minor(row.get("price")), "USD");
        return new ImportedOffer(new Sku(row.get("sku")), price, List.of(), onHand);
    }

    private static String title(CsvRow row) {
        return HtmlUtils.htmlUnescape(row.get("name"));
    }
}
