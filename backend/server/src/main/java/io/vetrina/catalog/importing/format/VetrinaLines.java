// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.contract.offer.Product.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lines of Vetrina's own JSON Lines, each an object with one member that says what it is. What may be left out is nullable;
 * lists and maps that are left out are empty.
 */
public final class VetrinaLines {

    private VetrinaLines() {}

    /** Exactly one of the members is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Nullable CategoryLine category,
            @Nullable AttributeLine attribute,
            @Nullable ProductLine product) {

        int members() {
            return (category == null ? 0 : 1) + (attribute == null ? 0 : 1) + (product == null ? 0 : 1);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CategoryLine(String slug, @Nullable String parent, Map<String, String> names) {}

    /** @param kind {@code text}, {@code number}, {@code boolean} or {@code enum} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttributeLine(
            String key, String kind, @Nullable String unit, boolean facet, Map<String, String> labels) {

        public static AttributeLine of(AttributeDraft draft) {
            return new AttributeLine(
                    draft.key(),
                    draft.type().name().toLowerCase(Locale.ROOT),
                    draft.unit(),
                    draft.facet(),
                    draft.labels());
        }
    }

    /**
     * @param slug made of title and SKU when it is left out
     * @param type made of the main category when it is left out
     * @param attributes text, number, boolean, or a list of texts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProductLine(
            String sku,
            @Nullable String slug,
            String title,
            @Nullable String brand,
            @Nullable String description,
            @Nullable String type,
            List<String> categories,
            Map<String, JsonNode> attributes,
            List<String> options,
            List<String> images,
            List<String> identifiers,
            @Nullable LocalDate released,
            Map<String, List<String>> relations,
            List<Review> reviews,
            List<VariantLine> variants) {

        public ProductLine {
            categories = Objects.requireNonNullElse(categories, List.of());
            attributes = Objects.requireNonNullElse(attributes, Map.of());
            options = Objects.requireNonNullElse(options, List.of());
            images = Objects.requireNonNullElse(images, List.of());
            identifiers = Objects.requireNonNullElse(identifiers, List.of());
            relations = Objects.requireNonNullElse(relations, Map.of());
            reviews = Objects.requireNonNullElse(reviews, List.of());
            variants = Objects.requireNonNullElse(variants, List.of());
        }
    }

    /**
     * @param title that of the product when it is left out
     * @param price in decimal notation with a point, such as {@code 52.00}
     * @param stock units on hand, taken when the SKU is new
     * @param cost what the shop itself pays for one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VariantLine(
            String sku,
            @Nullable String title,
            Map<String, String> options,
            @Nullable String swatch,
            List<String> images,
            String price,
            List<BreakLine> breaks,
            int stock,
            @Nullable String cost) {

        public VariantLine {
            options = Objects.requireNonNullElse(options, Map.of());
            images = Objects.requireNonNullElse(images, List.of());
            breaks = Objects.requireNonNullElse(breaks, List.of());
        }
    }

    /** @param quantity units from which on one costs {@code price} */
    public record BreakLine(int quantity, String price) {}

    /** The value of an attribute by the JSON that it is written in, null for what can be none. */
    static @Nullable AttributeValue value(JsonNode json) {
        if (json.isString()) {
            return new AttributeValue.Text(json.stringValue());
        }
        if (json.isNumber()) {
            return new AttributeValue.Quantity(json.doubleValue());
        }
        if (json.isBoolean()) {
            return new AttributeValue.Flag(json.booleanValue());
        }
        if (json.isArray() && !json.isEmpty() && json.valueStream().allMatch(JsonNode::isString)) {
            return new AttributeValue.Terms(
                    json.valueStream().map(JsonNode::stringValue).toList());
        }
        return null;
    }
}
