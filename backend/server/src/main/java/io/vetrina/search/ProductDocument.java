// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.catalog.CatalogueEntry;
import io.vetrina.catalog.ProductCard;
import io.vetrina.contract.offer.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A product as the index holds it. {@code product-index.json} says how each field is searched. */
final class ProductDocument {

    private static final int LONGEST_PHRASE = 50;

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> facets = new ArrayList<>();
    private final List<String> facetKeys = new ArrayList<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final List<String> details = new ArrayList<>();

    private ProductDocument() {}

    /**
     * @param hit the product with its terms
     * @param names of the categories it is placed in, from the root to the main one first
     */
    static Map<String, Object> of(
            CatalogueEntry entry, Hit hit, List<String> names, Map<String, AttributeType> types, JsonMapper json) {
        ProductDocument document = new ProductDocument();
        document.describe(entry, names);
        document.terms(hit, json.writeValueAsString(hit));
        document.attributes(entry, types);
        return document.fields;
    }

    private void describe(CatalogueEntry entry, List<String> names) {
        ProductCard card = entry.card();
        String kind = names.isEmpty() ? "" : names.getLast();
        fields.put("sku", card.sku().value());
        fields.put("title", card.title());
        fields.put("kind", kind);
        fields.put("group", names);
        put("brand", card.brand());
        fields.put("placement", card.placement());
        put("released", entry.released() == null ? null : entry.released().toString());
        put("rating", card.rating());
        fields.put("reviews", card.reviews());
        List<String> codes = new ArrayList<>(entry.identifiers());
        card.variants().forEach(sku -> codes.add(sku.value()));
        codes.add(card.sku().value());
        fields.put("codes", codes);
        fields.put("identifiers", codes);
        fields.put("phrases", phrases(card, kind));
        if (entry.description() != null) {
            details.add(entry.description().replaceAll("<[^>]*>", " "));
        }
    }

    /** What a shopper who means this product may be about to type. */
    private static List<String> phrases(ProductCard card, String kind) {
        List<String> phrases = new ArrayList<>();
        phrases.add(kind);
        if (card.brand() != null) {
            phrases.add(card.brand());
            phrases.add(card.brand() + " " + kind);
        }
        if (card.title().length() <= LONGEST_PHRASE) {
            phrases.add(card.title());
        }
        return phrases.stream()
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private void terms(Hit hit, String stored) {
        fields.put("price", hit.price().minor());
        fields.put("available", hit.available());
        fields.put("card", stored);
    }

    private void attributes(CatalogueEntry entry, Map<String, AttributeType> types) {
        if (entry.card().brand() != null) {
            facet("brand", FacetToken.term("brand", entry.card().brand()));
        }
        entry.attributes().propertyStream().forEach(attribute -> {
            AttributeType type = types.get(attribute.getKey());
            if (type != null) {
                attribute(type, attribute.getValue());
            }
        });
        fields.put("facets", facets);
        fields.put("facet_keys", facetKeys.stream().distinct().toList());
        fields.put("numbers", numbers);
        fields.put("details", details);
    }

    private void attribute(AttributeType type, JsonNode value) {
        if (value.isNumber()) {
            if (type.facet()) {
                numbers.put(type.key(), value.doubleValue());
                facet(type.key(), FacetToken.bucket(type.key(), HistogramBuckets.of(value.doubleValue())));
            }
        } else if (value.isBoolean()) {
            if (type.facet()) {
                facet(type.key(), FacetToken.term(type.key(), Boolean.toString(value.booleanValue())));
            }
        } else if (value.isArray()) {
            value.valueStream().map(term -> term.asString("")).forEach(term -> {
                details.add(term);
                if (type.facet()) {
                    facet(type.key(), FacetToken.term(type.key(), term));
                }
            });
        } else {
            details.add(value.asString(""));
        }
    }

    private void facet(String key, String token) {
        facetKeys.add(key);
        facets.add(token);
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
