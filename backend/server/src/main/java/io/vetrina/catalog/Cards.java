// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.catalog.Stores.required;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Finds cards of products. */
@Component
class Cards {

    static final String SELECT = """
            SELECT p.sku, p.slug, p.title, p.brand, p.images, p.content_hash, p.rating, p.reviews, p.placement,
                   v.skus, v.swatches, p.id, p.description, p.attributes::text AS attributes, p.identifiers, p.released,
                   p.categories[1] AS main
            FROM catalog.product p
            CROSS JOIN LATERAL (SELECT array_agg(sku ORDER BY position) AS skus, array_agg(swatch ORDER BY position) AS swatches
                                FROM catalog.variant WHERE product = p.id) v
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Cards(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Published products that have or contain one of these SKUs, in no order. */
    Flux<ProductCard> of(StoreId store, Collection<Sku> skus) {
        return rows(store, skus).map(row -> card(store, row)).all();
    }

    /** The same with all that can be searched of them. */
    Flux<CatalogueEntry> entries(StoreId store, Collection<Sku> skus) {
        return rows(store, skus).map(row -> entry(store, row)).all();
    }

    private DatabaseClient.GenericExecuteSpec rows(StoreId store, Collection<Sku> skus) {
        return database.sql(SELECT + """
                        WHERE p.published AND p.id IN (
                            SELECT id FROM catalog.product WHERE store = :store AND sku = ANY(:skus)
                            UNION SELECT product FROM catalog.variant WHERE store = :store AND sku = ANY(:skus))
                        """)
                .bind("store", store.value())
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new));
    }

    private CatalogueEntry entry(StoreId store, Readable row) {
        return new CatalogueEntry(
                card(store, row),
                required(row, "main", String.class),
                row.get("description", String.class),
                json.readTree(required(row, "attributes", String.class)),
                List.of(required(row, "identifiers", String[].class)),
                row.get("released", LocalDate.class));
    }

    static ProductCard card(StoreId store, Readable row) {
        String slug = required(row, "slug", String.class);
        Float rating = row.get("rating", Float.class);
        String[] images = required(row, "images", String[].class);
        String[] swatches = required(row, "swatches", String[].class);
        return new ProductCard(
                new Sku(required(row, "sku", String.class)),
                slug,
                required(row, "title", String.class),
                row.get("brand", String.class),
                Pictures.of(
                        store,
                        slug,
                        required(row, "content_hash", String.class),
                        images.length == 0 ? null : images[0]),
                Arrays.stream(required(row, "skus", String[].class))
                        .map(Sku::new)
                        .toList(),
                Arrays.stream(swatches).filter(Objects::nonNull).distinct().toList(),
                rating == null ? null : Math.round(rating * 10) / 10.0,
                required(row, "reviews", Integer.class),
                List.of(required(row, "placement", String[].class)));
    }
}
