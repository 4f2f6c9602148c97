// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.required;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The products of the stores, as other capabilities ask for them: facts, without prices and stock. */
@Component
public class Products {

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final ProductPages pages;
    private final CategoryTree categories;
    private final AttributeTypes attributes;
    private final Cards cards;
    private final Browsing browsing;
    private final JsonMapper json;

    Products(
            DatabaseClient database,
            ProductPages pages,
            CategoryTree categories,
            AttributeTypes attributes,
            Cards cards,
            Browsing browsing,
            JsonMapper json) {
        this.database = database;
        this.pages = pages;
        this.categories = categories;
        this.attributes = attributes;
        this.cards = cards;
        this.browsing = browsing;
        this.json = json;
    }

    /** All that is known of a published product, in a language; fails with {@code unknown-product} (404). */
    public Mono<ProductFacts> product(StoreId store, String slug, String locale) {
        return pages.page(store, slug)
                .switchIfEmpty(Mono.error(() -> unknown(slug)))
                .zipWhen(page -> Mono.zip(categories.links(store, locale), attributes.of(store)))
                .map(known -> ProductFacts.of(
                        store,
                        known.getT1(),
                        known.getT2().getT1(),
                        known.getT2().getT2(),
                        locale));
    }

    private static Problem unknown(String slug) {
        return Problem.notFound("unknown-product", "The store has no product \"" + Problem.abbreviated(slug) + "\".");
    }

    /** Cards of published products that have or contain one of these SKUs, in no order. */
    public Flux<ProductCard> cards(StoreId store, Collection<Sku> skus) {
        return cards.of(store, skus);
    }

    /** All that can be searched of published products that have or contain one of these SKUs, in no order. */
    public Flux<CatalogueEntry> entries(StoreId store, Collection<Sku> skus) {
        return cards.entries(store, skus);
    }

    /** Cards of a store's products by the words of their titles: what search falls back on. */
    public Mono<Browsing.Page> browse(StoreId store, Browsing.Wish wish) {
        return browsing.page(store, wish);
    }

    /** SKUs of all published products of a store. */
    public Flux<Sku> skus(StoreId store) {
        return database.sql("SELECT sku FROM catalog.product WHERE store = :store AND published ORDER BY id")
                .bind("store", store.value())
                .map(row -> sku(row, "sku"))
                .all();
    }

    /** Sellable SKUs with the product they belong to; unknown ones are left out. */
    public Mono<Map<Sku, Item>> items(StoreId store, Collection<Sku> skus) {
        return items(
                        store,
                        "AND v.sku = ANY(:skus)",
                        skus.stream().map(Sku::value).toArray(String[]::new))
                .collectMap(Item::sku);
    }

    /** Every sellable SKU of a store. */
    public Flux<Item> allItems(StoreId store) {
        return items(store, "AND :skus IS NOT NULL", new String[0]);
    }

    private Flux<Item> items(StoreId store, String condition, String[] skus) {
        return database.sql("""
                        SELECT v.sku, v.title, v.options::text AS options, v.images AS own, p.sku AS product, p.slug,
                               p.brand, p.images, p.content_hash, p.placement, p.categories[1] AS main
                        FROM catalog.variant v JOIN catalog.product p ON p.id = v.product
                        WHERE v.store = :store AND p.published %s
                        """.formatted(condition))
                .bind("store", store.value())
                .bind("skus", skus)
                .map(row -> item(store, row))
                .all();
    }

    private Item item(StoreId store, Readable row) {
        String slug = text(row, "slug");
        String[] own = required(row, "own", String[].class);
        String[] images = own.length > 0 ? own : required(row, "images", String[].class);
        List<String> placement = texts(row, "placement");
        return new Item(
                sku(row, "sku"),
                text(row, "title"),
                sku(row, "product"),
                slug,
                optionalText(row, "brand"),
                Pictures.of(store, slug, text(row, "content_hash"), images.length == 0 ? null : images[0]),
                json.readValue(text(row, "options"), OPTIONS),
                placement.subList(0, placement.indexOf(text(row, "main")) + 1));
    }
}
