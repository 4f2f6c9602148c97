// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a whole product in one statement. */
@Component
class ProductPages {

    record VariantRow(
            Sku sku,
            String title,
            Map<String, String> options,
            @Nullable String swatch,
            List<String> images) {}

    record RelationRow(String kind, Sku sku) {}

    /** @param attributes key to JSON value, in the order of the source */
    record Page(
            Sku sku,
            String slug,
            String title,
            @Nullable String brand,
            @Nullable String description,
            List<String> placement,
            String mainCategory,
            JsonNode attributes,
            List<String> options,
            List<String> images,
            String hash,
            @Nullable Double rating,
            List<VariantRow> variants,
            List<RelationRow> relations,
            List<Review> reviews) {}

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");

    private final DatabaseClient database;
    private final JsonMapper json;

    ProductPages(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A published product, empty when there is none of this slug. */
    Mono<Page> page(StoreId store, String slug) {
        if (!SLUG.matcher(slug).matches()) {
            return Mono.empty();
        }
        return database.sql("""
                        SELECT p.sku, p.slug, p.title, p.brand, p.description, p.placement, p.categories[1] AS main,
                               p.attributes::text AS attributes, p.options, p.images, p.content_hash, p.rating,
                               (SELECT json_agg(json_build_object('sku', sku, 'title', title,
                                           'options', options, 'swatch', swatch, 'images', images) ORDER BY position)
                                FROM catalog.variant WHERE product = p.id)::text AS variants,
                               (SELECT json_agg(json_build_object('kind', kind, 'sku', sku)
                                           ORDER BY kind, position)
                                FROM catalog.relation WHERE product = p.id)::text AS relations,
                               (SELECT json_agg(json_build_object('title', title, 'text', text, 'rating', rating,
                                           'author', author) ORDER BY position)
                                FROM catalog.review WHERE product = p.id)::text AS reviews
                        FROM catalog.product p WHERE store = :store AND slug = :slug AND published
                        """)
                .bind("store", store.value())
                .bind("slug", slug)
                .map(this::fromRow)
                .one();
    }

    private Page fromRow(Readable row) {
        Float rating = row.get("rating", Float.class);
        return new Page(
                sku(row, "sku"),
                text(row, "slug"),
                text(row, "title"),
                optionalText(row, "brand"),
                optionalText(row, "description"),
                texts(row, "placement"),
                text(row, "main"),
                json.readTree(text(row, "attributes")),
                texts(row, "options"),
                texts(row, "images"),
                text(row, "content_hash"),
                rating == null ? null : Math.round(rating * 10) / 10.0,
                list(row, "variants", new TypeReference<>() {}),
                list(row, "relations", new TypeReference<>() {}),
                list(row, "reviews", new TypeReference<>() {}));
    }

    private <T> List<T> list(Readable row, String column, TypeReference<List<T>> type) {
        String text = optionalText(row, column);
        return text == null ? List.of() : json.readValue(text, type);
    }
}
