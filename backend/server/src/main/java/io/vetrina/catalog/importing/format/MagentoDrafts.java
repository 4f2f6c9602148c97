// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.Sku;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes drafts of Magento rows. */
final class MagentoDrafts {

    private final MagentoRules rules;

    MagentoDrafts(MagentoRules rules) {
        this.rules = rules;
    }

    ProductDraft product(CsvRow row, Sku sku, List<VariantDraft> variants) throws RowFault {
        List<String> categories = rules.categories(row);
        if (categories.isEmpty()) {
            throw new RowFault("categories", "The product has no category.");
        }
        String title = PlainText.of(row.get("name"));
        String description = row.get("description").isEmpty() ? row.get("short_description") : row.get("description");
        Map<String, AttributeValue> attributes = new LinkedHashMap<>(Attributes.ofOptions(variants));
        MagentoVariation.pairs(row.get("additional_attributes")).forEach((code, value) -> {
            List<String> values = Arrays.stream(value.split("\\|", -1))
                    .map(PlainText::of)
                    .filter(term -> !term.isEmpty())
                    .distinct()
                    .toList();
            AttributeValue typed = values.isEmpty() ? null : rules.attribute(code, values);
            if (typed != null) {
                attributes.put(code, typed);
            }
        });
        return new ProductDraft(
                sku,
                Slugs.of(title, sku.value()),
                title,
                null,
                description.isEmpty() ? null : description,
                Slugs.of(row.get("attribute_set_code")),
                categories,
                attributes,
                List.copyOf(variants.getFirst().options().keySet()),
                variants,
                pictures(row),
                List.of(),
                null,
                rules.relations(row),
                rules.reviews(sku.value()));
    }

    List<String> pictures(CsvRow row) {
        Set<String> names = new LinkedHashSet<>();
        names.add(row.get("base_image"));
        names.addAll(Arrays.asList(row.get("additional_images").split(",", -1)));
        names.removeIf(String::isBlank);
        return rules.pictures(row, names);
    }
}
