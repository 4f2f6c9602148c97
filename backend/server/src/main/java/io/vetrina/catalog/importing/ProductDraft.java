// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product to import.
 *
 * @param sku of the product; a product without options has one variant of the same SKU
 * @param slug unique within the store: lower-case letters, digits and hyphens
 * @param description plain text or the safe subset of HTML
 * @param type product type: which attributes it is described by
 * @param categories slugs, the main one first, at least one
 * @param attributes by key, in the order in which they are shown
 * @param options names of the options in which variants differ, in order
 * @param variants at least one
 * @param images addresses of pictures or names of stored ones, empty when the product is to be drawn
 * @param identifiers EANs and part numbers that find it
 * @param relations SKUs of other products by relation ({@code related}, {@code cross-sell}, {@code up-sell})
 */
public record ProductDraft(
        Sku sku,
        String slug,
        String title,
        @Nullable String brand,
        @Nullable String description,
        String type,
        List<String> categories,
        Map<String, AttributeValue> attributes,
        List<String> options,
        List<VariantDraft> variants,
        List<String> images,
        List<String> identifiers,
        @Nullable LocalDate released,
        Map<String, List<Sku>> relations,
        List<Review> reviews) {

    /** The same product with other pictures and variants. */
    ProductDraft with(List<String> otherImages, List<VariantDraft> otherVariants) {
        return new ProductDraft(
                sku,
                slug,
                title,
                brand,
                description,
                type,
                categories,
                attributes,
                options,
                otherVariants,
                otherImages,
                identifiers,
                released,
                relations,
                reviews);
    }
}
