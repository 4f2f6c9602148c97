// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.offer.Product.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of {@code catalog.product}.
 *
 * @param hash of all that the source told of the product, its variants and terms
 */
record ProductRow(
        String sku,
        String slug,
        String title,
        @Nullable String brand,
        @Nullable String description,
        String type,
        List<String> categories,
        List<String> placement,
        Map<String, AttributeValue> attributes,
        List<String> options,
        List<String> images,
        List<String> identifiers,
        @Nullable LocalDate released,
        @Nullable Double rating,
        int reviews,
        String hash) {

    static ProductRow of(Batch.Entry entry, JsonMapper json) {
        ProductDraft product = entry.product();
        OptionalDouble rating =
                product.reviews().stream().mapToInt(Review::rating).average();
        return new ProductRow(
                product.sku().value(),
                product.slug(),
                product.title(),
                product.brand(),
                product.description(),
                product.type(),
                product.categories(),
                entry.placement(),
                product.attributes(),
                product.options(),
                product.images(),
                product.identifiers(),
                product.released(),
                rating.isPresent() ? rating.getAsDouble() : null,
                product.reviews().size(),
                Fingerprint.of(json.writeValueAsBytes(entry)));
    }
}
