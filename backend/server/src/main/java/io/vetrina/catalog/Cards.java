// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.required;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.skus;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
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
                text(row, "main"),
                optionalText(row, "description"),
                json.readTree(text(row, "attributes")),
                texts(row, "identifiers"),
                row.get("released", LocalDate.class));
    }

    static ProductCard card(StoreId store, Readable row) {
        String slug = text(row, "slug");
        Float rating = row.get("rating", Float.class);
        String[] images = required(row, "images", String[].class);
        String[] swatches = required(row, "swatches", String[].class);
        return new ProductCard(
                sku(row, "sku"),
                slug,
                text(row, "title"),
                optionalText(row, "brand"),
                Pictures.of(store, slug, text(row, "content_hash"), images.length == 0 ? null : images[0]),
                skus(row, "skus"),
                Arrays.stream(swatches).filter(Objects::nonNull).distinct().toList(),
                rating == null ? null : Math.round(rating * 10) / 10.0,
                integer(row, "reviews"),
                texts(row, "placement"));
    }
}
