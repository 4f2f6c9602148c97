// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.format.VetrinaLines.BreakLine;
import io.vetrina.catalog.importing.format.VetrinaLines.ProductLine;
import io.vetrina.catalog.importing.format.VetrinaLines.VariantLine;
import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads published products with all their parts, as an export tells them. One statement a page: parts come as JSON. */
@Component
class ExportedProducts {

    private static final TypeReference<List<Variant>> VARIANTS = new TypeReference<>() {};
    private static final TypeReference<List<Relation>> RELATIONS = new TypeReference<>() {};
    private static final TypeReference<List<Review>> REVIEWS = new TypeReference<>() {};
    private static final TypeReference<Map<String, JsonNode>> VALUES = new TypeReference<>() {};

    record Variant(
            String sku,
            String title,
            Map<String, String> options,
            @Nullable String swatch,
            List<String> images) {}

    record Relation(String kind, String sku) {}

    record Product(long id, ProductLine withoutVariants, List<Variant> variants) {

        /** Empty when nothing of it has a price. */
        Optional<ProductLine> line(Map<Sku, ImportedOffer> offers) {
            List<VariantLine> lines = variants.stream()
                    .filter(variant -> {
                        ImportedOffer offer = offers.get(new Sku(variant.sku()));
                        return offer != null && offer.listPrice().minor() > 0;
                    })
                    .map(variant -> line(variant, requireNonNull(offers.get(new Sku(variant.sku())))))
                    .toList();
            ProductLine product = withoutVariants;
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ProductLine(
                            product.sku(),
                            product.slug(),
                            product.title(),
                            product.brand(),
                            product.description(),
                            product.type(),
                            product.categories(),
                            product.attributes(),
                            product.options(),
                            product.images(),
                            product.identifiers(),
                            product.released(),
                            product.relations(),
                            product.reviews(),
                            lines));
        }

        private static VariantLine line(Variant variant, ImportedOffer offer) {
            return new VariantLine(
                    variant.sku(),
                    variant.title(),
                    variant.options(),
                    variant.swatch(),
                    variant.images(),
                    decimal(offer.listPrice()),
                    offer.breaks().stream()
                            .map(each -> new BreakLine(each.quantity(), decimal(each.price())))
                            .toList(),
                    offer.onHand(),
                    offer.cost() == null ? null : decimal(offer.cost()));
        }

        private static String decimal(Money money) {
            int decimals = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
            return BigDecimal.valueOf(money.minor(), decimals).toPlainString();
        }
    }

    private final DatabaseClient database;
    private final JsonMapper json;

    ExportedProducts(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param after id of the product before, 0 at the start */
    Mono<List<Product>> after(StoreId store, long after, int most) {
        return database.sql("""
                        SELECT p.id, p.sku, p.slug, p.title, p.brand, p.description, p.type, p.categories,
                               p.attributes::text AS attributes, p.options, p.images, p.identifiers, p.released,
                               (SELECT json_agg(json_build_object('sku', v.sku, 'title', v.title, 'options', v.options,
                                           'swatch', v.swatch, 'images', v.images) ORDER BY v.position)
                                FROM catalog.variant v WHERE v.product = p.id)::text AS variants,
                               (SELECT json_agg(json_build_object('kind', r.kind, 'sku', r.sku) ORDER BY r.kind, r.position)
                                FROM catalog.relation r WHERE r.product = p.id)::text AS relations,
                               (SELECT json_agg(json_build_object('title', w.title, 'text', w.text, 'rating', w.rating,
                                           'author', w.author) ORDER BY w.position)
                                FROM catalog.review w WHERE w.product = p.id)::text AS written
                        FROM catalog.product p WHERE p.store = :store AND p.published AND p.id > :after
                        ORDER BY p.id LIMIT :most
                        """)
                .bind("store", store.value())
                .bind("after", after)
                .bind("most", most)
                .map(this::product)
                .all()
                .collectList();
    }

    private Product product(Readable row) {
        Map<String, List<String>> relations = new LinkedHashMap<>();
        list(row, "relations", RELATIONS)
                .forEach(each -> relations
                        .computeIfAbsent(each.kind(), kind -> new java.util.ArrayList<>())
                        .add(each.sku()));
        return new Product(
                requireNonNull(row.get("id", Long.class)),
                new ProductLine(
                        text(row, "sku"),
                        text(row, "slug"),
                        text(row, "title"),
                        row.get("brand", String.class),
                        row.get("description", String.class),
                        text(row, "type"),
                        texts(row, "categories"),
                        json.readValue(text(row, "attributes"), VALUES),
                        texts(row, "options"),
                        texts(row, "images"),
                        texts(row, "identifiers"),
                        row.get("released", LocalDate.class),
                        relations,
                        list(row, "written", REVIEWS),
                        List.of()),
                list(row, "variants", VARIANTS));
    }

    private <T> List<T> list(Readable row, String column, TypeReference<List<T>> type) {
        String text = row.get(column, String.class);
        return text == null ? List.of() : json.readValue(text, type);
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static List<String> texts(Readable row, String column) {
        return List.of(requireNonNull(row.get(column, String[].class), column));
    }
}
