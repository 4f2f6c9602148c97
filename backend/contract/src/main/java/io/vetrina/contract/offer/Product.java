// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.offer;

import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a product page shows.
 *
 * @param sku its own SKU, or that of its first variant when it has several
 * @param description plain text or the safe subset of HTML (p, ul, li, b, i, br)
 * @param categories breadcrumb from the root to the product's main category
 * @param options names of the options in which variants differ, in order, such as colour and size
 * @param price lowest one-unit price among the variants, for the buyer who asks
 * @param available units over all variants
 * @param related products linked by the merchant, by relation ({@code related}, {@code cross-sell}, {@code up-sell})
 */
public record Product(
        String slug,
        String sku,
        String title,
        @Nullable String brand,
        @Nullable String description,
        List<CategoryLink> categories,
        List<String> images,
        List<Attribute> attributes,
        List<String> options,
        List<Variant> variants,
        Money price,
        int available,
        Map<String, List<Hit>> related,
        @Nullable Double rating,
        List<Review> reviews) {

    /**
     * @param type {@code text}, {@code number}, {@code boolean} or {@code enum}
     * @param value formatted for the locale of the request, without the unit
     */
    public record Attribute(
            String key,
            String label,
            String type,
            String value,
            @Nullable String unit) {}

    /**
     * A thing that can be ordered.
     *
     * @param options option name to value, such as {@code {"color": "Blue", "size": "M"}}
     * @param price for one unit
     * @param breaks other unit prices from a quantity on, ascending
     */
    public record Variant(
            String sku,
            String title,
            Map<String, String> options,
            @Nullable String swatch,
            Money price,
            List<PriceBreak> breaks,
            int available,
            List<String> images) {}

    public record Review(String title, String text, int rating, String author) {}
}
