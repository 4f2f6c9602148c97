// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.catalog.Stores.required;

import io.r2dbc.spi.Readable;
import io.vetrina.shared.Sku;
import io.vetrina.shared.StoreId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Finds cards of products. */
@Component
class Cards {

    private static final String SELECT = """
            SELECT p.sku, p.slug, p.title, p.brand, p.images, p.content_hash, p.rating, p.reviews, p.placement,
                   v.skus, v.swatches
            FROM catalog.product p
            CROSS JOIN LATERAL (SELECT array_agg(sku ORDER BY position) AS skus, array_agg(swatch ORDER BY position) AS swatches
                                FROM catalog.variant WHERE product = p.id) v
            """;

    private final DatabaseClient database;

    Cards(DatabaseClient database) {
        this.database = database;
    }

    /** Published products that have or contain one of these SKUs, in no order. */
    Flux<ProductCard> of(StoreId store, Collection<Sku> skus) {
        return database.sql(SELECT + """
                        WHERE p.published AND p.id IN (
                            SELECT id FROM catalog.product WHERE store = :store AND sku = ANY(:skus)
                            UNION SELECT product FROM catalog.variant WHERE store = :store AND sku = ANY(:skus))
                        """)
                .bind("store", store.value())
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .map(row -> card(store, row))
                .all();
    }

    /** Published products by their ids, in that order. */
    Flux<ProductCard> ofIds(StoreId store, List<Long> ids) {
        return database.sql(SELECT + "WHERE p.id = ANY(:ids) ORDER BY array_position(:ids, p.id)")
                .bind("ids", ids.toArray(Long[]::new))
                .map(row -> card(store, row))
                .all();
    }

    private static ProductCard card(StoreId store, Readable row) {
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
