// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.offer.Product;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Prices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A product: what it is, what it costs, whether it can be had. */
record PlainProduct(Store store, String base, Locale language) {

    PlainPage page(Product product) {
        String path = "/" + Addresses.product(store.id(), product.slug());
        String text = product.description() == null
                ? product.title()
                : Jsoup.parse(product.description()).text();
        String image = product.images().isEmpty() ? null : product.images().getFirst();
        return new PlainPage(
                200,
                product.title() + " · " + store.name() + " · Vetrina",
                text,
                path,
                image,
                true,
                List.of(data(product, text, path), Trail.of(store, product.categories(), base)),
                content(product, text, image));
    }

    private Element content(Product product, String text, @org.jspecify.annotations.Nullable String image) {
        Element page = new Element("div").addClass("page");
        Element stage = page.appendElement("div").addClass("product");
        if (image != null) {
            stage.appendElement("div")
                    .addClass("gallery")
                    .appendElement("span")
                    .addClass("plate gallery__large")
                    .toggleClass(image.contains(".svg") ? "plate--drawing" : "plate--photo")
                    .appendElement("img")
                    .attr("src", image)
                    .attr("alt", product.title())
                    .attr("fetchpriority", "high");
        }
        Element details = stage.appendElement("div").addClass("product__details");
        details.appendElement("h1").text(product.title());
        details.appendElement("p").addClass("price price--large").text(Prices.format(product.price(), language));
        details.appendElement("p").text(text);
        Element attributes = details.appendElement("dl").addClass("attributes__list");
        product.attributes().forEach(attribute -> {
            attributes.appendElement("dt").text(attribute.label());
            attributes
                    .appendElement("dd")
                    .text(attribute.unit() == null ? attribute.value() : attribute.value() + " " + attribute.unit());
        });
        return page;
    }

    private Map<String, Object> data(Product product, String text, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Product");
        data.put("name", product.title());
        data.put("sku", product.sku());
        data.put("description", text);
        data.put("image", product.images().stream().map(base::concat).toList());
        if (product.brand() != null) {
            data.put("brand", Map.of("@type", "Brand", "name", product.brand()));
        }
        if (product.rating() != null && !product.reviews().isEmpty()) {
            data.put(
                    "aggregateRating",
                    Map.of(
                            "@type",
                            "AggregateRating",
                            "ratingValue",
                            product.rating(),
                            "reviewCount",
                            product.reviews().size()));
        }
        data.put(
                "offers",
                product.variants().stream().map(variant -> offer(variant, path)).toList());
        return data;
    }

    private Map<String, Object> offer(Product.Variant variant, String path) {
        return Map.of(
                "@type",
                "Offer",
                "sku",
                variant.sku(),
                "price",
                Prices.major(variant.price()).toPlainString(),
                "priceCurrency",
                variant.price().currency(),
                "availability",
                "https://schema.org/" + (variant.available() > 0 ? "InStock" : "OutOfStock"),
                "url",
                base + path);
    }
}
