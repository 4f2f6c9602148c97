// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.offer.Product.Review;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a source tells fit to be stored and shown, whatever its format: descriptions keep simple markup, all other texts
 * none, and characters that no store can take (control characters, halves of a surrogate pair) go.
 */
final class Cleaning {

    private final Set<String> damaged = new LinkedHashSet<>();

    /** Fields that lost characters. */
    Set<String> damaged() {
        return damaged;
    }

    CategoryDraft category(CategoryDraft category) {
        return new CategoryDraft(category.slug(), category.parent(), texts("categories", category.names()));
    }

    AttributeDraft attribute(AttributeDraft attribute) {
        String unit = attribute.unit();
        return new AttributeDraft(
                whole("attributes", attribute.key()),
                attribute.type(),
                unit == null ? null : text("attributes", unit),
                attribute.facet(),
                texts("attributes", attribute.labels()));
    }

    ProductDraft product(ProductDraft product) {
        String description = product.description();
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        product.attributes().forEach((key, value) -> {
            AttributeValue clean = value(value);
            if (clean != null) {
                attributes.put(whole("attributes", key), clean);
            }
        });
        return new ProductDraft(
                product.sku(),
                product.slug(),
                text("title", product.title()),
                textOrNull("brand", product.brand()),
                description == null ? null : SafeHtml.of(whole("description", description)),
                text("type", product.type()),
                product.categories(),
                attributes,
                texts("options", product.options()),
                product.variants().stream().map(this::variant).toList(),
                whole("images", product.images()),
                texts("identifiers", product.identifiers()),
                product.released(),
                product.relations(),
                product.reviews().stream().map(this::review).toList());
    }

    PastOrder order(PastOrder order) {
        String customer = order.customer();
        return new PastOrder(
                whole("number", order.number()),
                customer == null ? null : whole("customer", customer),
                order.country(),
                order.placedAt(),
                order.cancelled(),
                order.simulated(),
                order.lines());
    }

    PastCustomer customer(PastCustomer customer) {
        return new PastCustomer(
                whole("customer", customer.id()),
                textOrNull("name", customer.name()),
                textOrNull("email", customer.email()),
                customer.country());
    }

    private VariantDraft variant(VariantDraft variant) {
        return new VariantDraft(
                text("title", variant.title()),
                texts("options", variant.options()),
                variant.swatch(),
                whole("images", variant.images()),
                variant.offer());
    }

    private Review review(Review review) {
        return new Review(
                text("reviews", review.title()),
                text("reviews", review.text()),
                review.rating(),
                text("reviews", review.author()));
    }

    private @Nullable AttributeValue value(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(String text) -> new AttributeValue.Text(text("attributes", text));
            case AttributeValue.Terms(List<String> terms) -> new AttributeValue.Terms(texts("attributes", terms));
            case AttributeValue.Flag flag -> flag;
            case AttributeValue.Quantity quantity -> {
                if (Double.isFinite(quantity.value())) {
                    yield quantity;
                }
                damaged.add("attributes");
                yield null;
            }
        };
    }

    private @Nullable String textOrNull(String field, @Nullable String value) {
        return value == null ? null : text(field, value);
    }

    private String text(String field, String value) {
        return PlainText.of(whole(field, value));
    }

    private List<String> texts(String field, List<String> values) {
        return values.stream().map(value -> text(field, value)).toList();
    }

    private Map<String, String> texts(String field, Map<String, String> values) {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((key, value) -> clean.put(text(field, key), text(field, value)));
        return clean;
    }

    private List<String> whole(String field, List<String> values) {
        return values.stream().map(value -> whole(field, value)).toList();
    }

    private String whole(String field, String value) {
        if (PlainText.isStorable(value)) {
            return value;
        }
        damaged.add(field);
        return PlainText.storable(value);
    }
}
