// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a Magento catalogue is put in order: as it says itself ({@link PlainMagentoRules}), or by rules of a shop's own. */
public interface MagentoRules {

    /** Hears which attributes variants differ in, before any product is read. */
    default void options(Set<String> codes) {}

    /** Slugs of the categories that a row names, the main one first; told to the sink before they are returned. */
    List<String> categories(CsvRow row);

    /** The value of an attribute, null when the attribute is left out. */
    @Nullable AttributeValue attribute(String code, List<String> values);

    /** CSS colour of an option's value, null when it is none. */
    default @Nullable String swatch(String code, String value) {
        return null;
    }

    /** What products know the pictures of these names by. */
    List<String> pictures(CsvRow row, Collection<String> names);

    /** SKUs of other products by relation. */
    Map<String, List<Sku>> relations(CsvRow row);

    default List<Review> reviews(String sku) {
        return List.of();
    }
}
