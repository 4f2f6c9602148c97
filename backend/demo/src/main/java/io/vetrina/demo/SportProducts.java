// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.catalog.importing.format.MagentoOffer;
import io.vetrina.catalog.importing.format.MagentoRules;
import io.vetrina.catalog.importing.format.RowFault;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes products of the sample data's own files of simple products, which are no export: a column for each attribute. */
final class SportProducts {

    private final MagentoRules rules;
    private final MagentoOffer offers;
    private final SportCategories categories;
    private final SportExtras extras;
    private final CatalogueSink sink;

    SportProducts(
            MagentoRules rules,
            MagentoOffer offers,
            SportCategories categories,
            SportExtras extras,
            CatalogueSink sink) {
        this.rules = rules;
        this.offers = offers;
        this.categories = categories;
        this.extras = extras;
        this.sink = sink;
    }

    void simple(CsvRow row) {
        try {
            ImportedOffer offer = offers.of(row);
            List<String> placed = categories.ofLines(row.get("category"));
            if (placed.isEmpty()) {
                throw new RowFault("category", "The product has no category.");
            }
            sink.product(row.position(), draft(row, offer, placed));
        } catch (RowFault e) {
            sink.refuse(row.position(), e.field(), e.reason());
            keep(row.get("sku"));
        }
    }

    private void keep(String sku) {
        try {
            sink.keep(new Sku(sku));
        } catch (InvalidValue e) {
            // Nothing in the store can have it.
        }
    }

    private ProductDraft draft(CsvRow row, ImportedOffer offer, List<String> placed) {
        Sku sku = offer.sku();
        String title = PlainText.of(row.get("name"));
        return new ProductDraft(
                sku,
                Slugs.of(title, sku.value()),
                title,
                null,
                row.get("description").isEmpty() ? null : row.get("description"),
                Slugs.of(row.get("attribute_set")),
                placed,
                attributes(row),
                List.of(),
                List.of(new VariantDraft(title, Map.of(), null, List.of(), offer)),
                extras.photographs(new ArrayList<>(extras.images(sku.value()))),
                List.of(),
                null,
                extras.links(sku.value()),
                extras.reviews(sku.value()));
    }

    private Map<String, AttributeValue> attributes(CsvRow row) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (String column : row.columns().names()) {
            List<String> terms = Arrays.stream(row.get(column).split("\n", -1))
                    .map(PlainText::of)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            AttributeValue value = terms.isEmpty() ? null : rules.attribute(column, terms);
            if (value != null) {
                attributes.put(column, value);
            }
        }
        return attributes;
    }
}
