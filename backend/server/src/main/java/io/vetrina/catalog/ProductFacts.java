// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.offer.Product.Attribute;
import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the catalogue knows of a product, in a language: whatever it costs, and however many there are.
 *
 * @param categories from the root to the main category
 * @param images URL paths, at least one
 * @param options names of the options in which variants differ, in order
 * @param variants what can be ordered, in order, at least one
 */
public record ProductFacts(
        String slug,
        String title,
        @Nullable String brand,
        @Nullable String description,
        List<CategoryLink> categories,
        List<String> images,
        List<Attribute> attributes,
        List<String> options,
        List<Variant> variants,
        List<Relation> relations,
        @Nullable Double rating,
        List<Review> reviews) {

    /**
     * @param swatch colour (CSS), null when colour is no option
     * @param images its own, or the product's
     */
    public record Variant(
            Sku sku,
            String title,
            Map<String, String> options,
            @Nullable String swatch,
            List<String> images) {}

    /** A product that the merchant has linked, such as {@code cross-sell}. */
    public record Relation(String kind, Sku sku) {}

    static ProductFacts of(
            StoreId store,
            ProductPages.Page page,
            Map<String, CategoryLink> categories,
            Map<String, AttributeType> types,
            String locale) {
        List<String> images = Pictures.of(store, page.slug(), page.hash(), page.images());
        return new ProductFacts(
                page.slug(),
                page.title(),
                page.brand(),
                page.description(),
                page.placement().subList(0, page.placement().indexOf(page.mainCategory()) + 1).stream()
                        .map(categories::get)
                        .filter(Objects::nonNull)
                        .toList(),
                images,
                attributes(page, types, locale),
                page.options(),
                page.variants().stream()
                        .map(variant -> new Variant(
                                variant.sku(),
                                variant.title(),
                                variant.options(),
                                variant.swatch(),
                                variant.images().isEmpty()
                                        ? images
                                        : Pictures.of(store, page.slug(), page.hash(), variant.images())))
                        .toList(),
                page.relations().stream()
                        .map(relation -> new Relation(relation.kind(), relation.sku()))
                        .toList(),
                page.rating(),
                page.reviews());
    }

    private static List<Attribute> attributes(ProductPages.Page page, Map<String, AttributeType> types, String locale) {
        List<Attribute> attributes = new ArrayList<>();
        page.attributes().propertyStream().forEach(property -> {
            AttributeType type = types.get(property.getKey());
            if (type != null) {
                attributes.add(new Attribute(
                        type.key(),
                        type.label(locale),
                        type.type(),
                        Labels.value(property.getValue(), locale),
                        type.unit()));
            }
        });
        return attributes;
    }
}
