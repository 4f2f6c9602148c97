// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.format.MagentoRules;
import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Magento export of the sport store, put in order by what lies beside it and by {@code sport.yaml}. */
final class SportMagento implements MagentoRules {

    private final SportRules rules;
    private final SportCategories categories;
    private final SportExtras extras;
    private final CatalogueSink sink;

    SportMagento(SportRules rules, SportCategories categories, SportExtras extras, CatalogueSink sink) {
        this.rules = rules;
        this.categories = categories;
        this.extras = extras;
        this.sink = sink;
    }

    @Override
    public List<String> categories(CsvRow row) {
        return categories.ofPaths(row.get("categories"), row.position(), sink);
    }

    @Override
    public @Nullable AttributeValue attribute(String code, List<String> values) {
        if (!rules.knows(code)) {
            return null;
        }
        return rules.isFlag(code)
                ? new AttributeValue.Flag(values.getFirst().equalsIgnoreCase("yes"))
                : new AttributeValue.Terms(values);
    }

    @Override
    public @Nullable String swatch(String code, String value) {
        return code.equals("color") ? rules.swatch(value) : null;
    }

    @Override
    public List<String> pictures(CsvRow row, Collection<String> names) {
        return extras.photographs(names);
    }

    @Override
    public Map<String, List<Sku>> relations(CsvRow row) {
        return extras.links(row.get("sku"));
    }

    @Override
    public List<Review> reviews(String sku) {
        return extras.reviews(sku);
    }
}
