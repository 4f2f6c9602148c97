// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.required;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Product;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The products of the stores, as pages and other capabilities ask for them. */
@Component
public class Products {

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final ProductPages pages;
    private final ProductAssembly assembly;
    private final CategoryTree categories;
    private final AttributeTypes attributes;
    private final Cards cards;
    private final Browsing browsing;
    private final Terms terms;
    private final JsonMapper json;

    Products(
            DatabaseClient database,
            ProductPages pages,
            ProductAssembly assembly,
            CategoryTree categories,
            AttributeTypes attributes,
            Cards cards,
            Browsing browsing,
            Terms terms,
            JsonMapper json) {
        this.database = database;
        this.pages = pages;
        this.assembly = assembly;
        this.categories = categories;
        this.attributes = attributes;
        this.cards = cards;
        this.browsing = browsing;
        this.terms = terms;
        this.json = json;
    }

    /** Everything a product page shows; fails with {@code unknown-product} (404). */
    public Mono<Product> product(Buyer buyer, String slug) {
        StoreId store = buyer.store();
        String locale = buyer.locale().toLanguageTag();
        return pages.page(store, slug)
                .switchIfEmpty(Mono.error(() -> unknown(slug)))
                .flatMap(page -> {
                    List<Sku> variants = page.variants().stream()
                            .map(ProductPages.VariantRow::sku)
                            .toList();
                    Set<Sku> linked = new LinkedHashSet<>();
                    page.relations().forEach(relation -> linked.add(relation.sku()));
                    Mono<Map<String, CategoryLink>> names = categories.links(store, locale);
                    Mono<Map<Sku, Hit>> related = linked.isEmpty() ? Mono.just(Map.of()) : hitsBySku(buyer, linked);
                    return Mono.zip(names, attributes.of(store), related)
                            .flatMap(known -> terms.of(
                                    buyer,
                                    variants,
                                    (prices, available) -> assembly.product(
                                            store,
                                            page,
                                            new ProductAssembly.Surroundings(
                                                    known.getT1(), known.getT2(), known.getT3(), locale),
                                            prices,
                                            available)));
                });
    }

    private static Problem unknown(String slug) {
        return Problem.notFound("unknown-product", "The store has no product \"" + Problem.abbreviated(slug) + "\".");
    }

    /**
     * Products as lists show them, with the buyer's price and the stock, in the order of the SKUs. The SKU of a variant stands for its product;
     * what is unknown or has no price is left out, and no product comes twice.
     */
    public Mono<List<Hit>> hits(Buyer buyer, Collection<Sku> skus) {
        return skus.isEmpty()
                ? Mono.just(List.of())
                : hitsBySku(buyer, skus)
                        .map(hits -> skus.stream()
                                .map(hits::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
    }

    private Mono<Map<Sku, Hit>> hitsBySku(Buyer buyer, Collection<Sku> skus) {
        return cards.of(buyer.store(), skus).collectList().flatMap(found -> withTerms(buyer, found));
    }

    /** Cards with their terms, by the SKUs of product and variants. */
    private Mono<Map<Sku, Hit>> withTerms(Buyer buyer, List<ProductCard> found) {
        List<Sku> variants =
                found.stream().flatMap(card -> card.variants().stream()).toList();
        return terms.of(buyer, variants, (prices, available) -> {
            Map<Sku, Hit> hits = new LinkedHashMap<>();
            for (ProductCard card : found) {
                Hit hit = card.at(prices, available);
                if (hit != null) {
                    hits.put(card.sku(), hit);
                    card.variants().forEach(sku -> hits.put(sku, hit));
                }
            }
            return hits;
        });
    }

    /** All that can be searched of published products that have or contain one of these SKUs, in no order. */
    public Flux<CatalogueEntry> entries(StoreId store, Collection<Sku> skus) {
        return cards.entries(store, skus);
    }

    /** Cards of a store's products by the words of their titles: what search falls back on. */
    public Mono<Browsing.Page> browse(Buyer buyer, Browsing.Wish wish) {
        return browsing.page(buyer.store(), wish)
                .flatMap(found -> withTerms(buyer, found.cards())
                        .map(hits -> new Browsing.Page(
                                found.cards().stream()
                                        .map(card -> hits.get(card.sku()))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                found.total(),
                                found.next())));
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
