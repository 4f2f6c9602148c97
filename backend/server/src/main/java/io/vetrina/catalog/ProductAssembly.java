// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Product;
import io.vetrina.contract.catalog.Product.Attribute;
import io.vetrina.contract.catalog.Product.Variant;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a product page together from what the tables and the floors above tell. */
@Component
class ProductAssembly {

    /** What a page refers to, in the language of the request. */
    record Surroundings(
            Map<String, CategoryLink> categories,
            Map<String, AttributeType> types,
            Map<Sku, Hit> related,
            String locale) {}

    Product product(
            StoreId store,
            ProductPages.Page page,
            Surroundings known,
            Map<Sku, Priced> prices,
            Map<Sku, Integer> available) {
        List<String> images = Pictures.of(store, page.slug(), page.hash(), page.images());
        List<Variant> variants = page.variants().stream()
                .filter(variant -> prices.containsKey(variant.sku()))
                .map(variant -> variant(store, page, variant, images, prices, available))
                .toList();
        Money price = variants.stream()
                .map(Variant::price)
                .min(Money::compareTo)
                .orElseThrow(() -> Problem.notFound("unknown-product", "This product has no price and is not sold."));
        return new Product(
                page.slug(),
                variants.getFirst().sku(),
                page.title(),
                page.brand(),
                page.description(),
                breadcrumb(page, known),
                images,
                attributes(page, known),
                page.options(),
                variants,
                price,
                variants.stream().mapToInt(Variant::available).sum(),
                related(page, known),
                page.rating(),
                page.reviews());
    }

    private static Variant variant(
            StoreId store,
            ProductPages.Page page,
            ProductPages.VariantRow variant,
            List<String> images,
            Map<Sku, Priced> prices,
            Map<Sku, Integer> available) {
        Priced priced = Objects.requireNonNull(prices.get(variant.sku()));
        return new Variant(
                variant.sku().value(),
                variant.title(),
                variant.options(),
                variant.swatch(),
                priced.price(),
                priced.breaks(),
                available.getOrDefault(variant.sku(), 0),
                variant.images().isEmpty() ? images : Pictures.of(store, page.slug(), page.hash(), variant.images()));
    }

    private static List<CategoryLink> breadcrumb(ProductPages.Page page, Surroundings known) {
        return page.placement().subList(0, page.placement().indexOf(page.mainCategory()) + 1).stream()
                .map(known.categories()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Attribute> attributes(ProductPages.Page page, Surroundings known) {
        List<Attribute> attributes = new ArrayList<>();
        page.attributes().propertyStream().forEach(property -> {
            AttributeType type = known.types().get(property.getKey());
            if (type != null) {
                attributes.add(new Attribute(
                        type.key(),
                        type.label(known.locale()),
                        type.type(),
                        Labels.value(property.getValue(), known.locale()),
                        type.unit()));
            }
        });
        return attributes;
    }

    private static Map<String, List<Hit>> related(ProductPages.Page page, Surroundings known) {
        Map<String, List<Hit>> related = new LinkedHashMap<>();
        for (ProductPages.RelationRow relation : page.relations()) {
            Hit hit = known.related().get(relation.sku());
            if (hit != null) {
                related.computeIfAbsent(relation.kind(), kind -> new ArrayList<>())
                        .add(hit);
            }
        }
        return related;
    }
}
