// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what an import tells: each batch in one transaction together with prices, stock, past orders, the word of it in the
 * outbox and the progress. Rows travel as one JSON parameter per table and statement.
 */
@Component
class CatalogueWriter {

    private static final int OFFERS = 500;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final List<ImportParticipant> participants;
    private final Outbox outbox;
    private final ImportJournal journal;
    private final PictureImport pictures;
    private final JsonMapper json;

    CatalogueWriter(
            DatabaseClient database,
            TransactionalOperator transaction,
            List<ImportParticipant> participants,
            Outbox outbox,
            ImportJournal journal,
            PictureImport pictures,
            JsonMapper json) {
        this.pictures = pictures;
        this.database = database;
        this.transaction = transaction;
        this.participants = participants;
        this.outbox = outbox;
        this.journal = journal;
        this.json = json;
    }

    /** @param rowsDone rows of the source dealt with when this batch is written */
    Mono<Void> write(StoreId store, Batch batch, long rowsDone) {
        return pictures.fetched(batch).flatMap(whole -> writeWhole(store, whole, rowsDone));
    }

    private Mono<Void> writeWhole(StoreId store, Batch batch, long rowsDone) {
        Map<String, ProductRow> rows = new HashMap<>();
        batch.products.forEach(entry -> rows.put(entry.product().sku().value(), ProductRow.of(entry, json)));
        return hashes(store, rows.keySet())
                .map(known -> batch.products.stream()
                        .filter(entry -> !row(rows, entry)
                                .hash()
                                .equals(known.get(row(rows, entry).sku())))
                        .toList())
                .flatMap(changed -> definitions(store, batch)
                        .then(products(store, changed, rows, batch.kept))
                        .then(customers(store, batch))
                        .then(orders(store, batch))
                        .then(journal.progress(store, rowsDone, changed.size(), batch.refusals)))
                .as(transaction::transactional);
    }

    /**
     * Takes out of the assortment what the source has no longer; a later import that has it again puts it back. When more than a
     * tenth would go, nothing does: that is how a damaged source looks.
     *
     * @param skus every product of the source
     * @return empty, or why nothing was done
     */
    Mono<String> withdrawAllBut(StoreId store, Collection<String> skus) {
        return database.sql("""
                        SELECT sku, count(*) OVER () AS gone,
                               (SELECT count(*) FROM catalog.product WHERE store = :store AND published) AS published
                        FROM catalog.product WHERE store = :store AND published AND sku <> ALL(:kept)
                        """)
                .bind("store", store.value())
                .bind("kept", skus.toArray(String[]::new))
                .map(row -> new Gone(
                        Objects.requireNonNull(row.get("sku", String.class)),
                        Objects.requireNonNull(row.get("gone", Long.class)),
                        Objects.requireNonNull(row.get("published", Long.class))))
                .all()
                .collectList()
                .flatMap(gone -> {
                    if (gone.isEmpty()) {
                        return Mono.<String>empty();
                    }
                    if (gone.getFirst().isSuspicious()) {
                        return Mono.just(gone.getFirst().count() + " products are not in the source any more, more"
                                + " than a tenth of the store; none was withdrawn.");
                    }
                    return withdraw(store, gone.stream().map(Gone::sku).toList())
                            .then(Mono.<String>empty());
                })
                .as(transaction::transactional);
    }

    private record Gone(String sku, long count, long published) {

        boolean isSuspicious() {
            return count * 10 > published;
        }
    }

    private Mono<Void> withdraw(StoreId store, List<String> skus) {
        return database.sql("""
                        WITH withdrawn AS (
                            UPDATE catalog.product SET published = false WHERE store = :store AND sku = ANY(:skus)
                            RETURNING id)
                        SELECT v.sku FROM catalog.variant v JOIN withdrawn w ON w.id = v.product
                        """)
                .bind("store", store.value())
                .bind("skus", skus.toArray(String[]::new))
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .all()
                .collectList()
                .flatMap(gone -> outbox.append(store, List.of(new ProductsChanged(skus, gone))))
                .then(journal.withdrawn(store, skus.size()));
    }

    private Mono<Void> definitions(StoreId store, Batch batch) {
        List<AttributeRow> attributes =
                batch.attributes.stream().map(AttributeRow::of).toList();
        return insert("""
                INSERT INTO catalog.category (store, slug, parent, names)
                SELECT :store, slug, parent, names
                FROM json_to_recordset(CAST(:rows AS json)) AS r (slug text, parent text, names jsonb)
                ON CONFLICT (store, slug) DO UPDATE SET parent = excluded.parent, names = excluded.names
                WHERE (category.parent, category.names) IS DISTINCT FROM (excluded.parent, excluded.names)
                """, store, batch.categories).then(insert("""
                        INSERT INTO catalog.attribute (store, key, type, unit, facet, labels)
                        SELECT :store, key, type, unit, facet, labels FROM json_to_recordset(CAST(:rows AS json))
                                AS r (key text, type text, unit text, facet boolean, labels jsonb)
                        ON CONFLICT (store, key) DO UPDATE
                        SET type = excluded.type, unit = excluded.unit, facet = excluded.facet, labels = excluded.labels
                        WHERE (attribute.type, attribute.unit, attribute.facet, attribute.labels)
                            IS DISTINCT FROM (excluded.type, excluded.unit, excluded.facet, excluded.labels)
                        """, store, attributes));
    }

    /** A row of {@code catalog.attribute}. */
    private record AttributeRow(
            String key, String type, @Nullable String unit, boolean facet, Map<String, String> labels) {

        static AttributeRow of(AttributeDraft draft) {
            return new AttributeRow(
                    draft.key(),
                    draft.type().name().toLowerCase(Locale.ROOT),
                    draft.unit(),
                    draft.facet(),
                    draft.labels());
        }
    }

    private static ProductRow row(Map<String, ProductRow> rows, Batch.Entry entry) {
        return Objects.requireNonNull(rows.get(entry.product().sku().value()));
    }

    private Mono<Map<String, String>> hashes(StoreId store, Set<String> skus) {
        return database.sql("""
                        SELECT sku, content_hash FROM catalog.product WHERE store = :store AND sku = ANY(:skus) AND published
                        """)
                .bind("store", store.value())
                .bind("skus", skus.toArray(String[]::new))
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Void> products(StoreId store, List<Batch.Entry> changed, Map<String, ProductRow> rows, Set<Sku> kept) {
        if (changed.isEmpty()) {
            return Mono.empty();
        }
        List<ProductDraft> drafts = changed.stream().map(Batch.Entry::product).toList();
        return upsert(store, changed.stream().map(entry -> row(rows, entry)).toList())
                .flatMap(ids -> replaceParts(store, ids, drafts, kept))
                .flatMap(gone -> types(store, drafts)
                        .then(offers(store, drafts))
                        .then(outbox.append(
                                store,
                                List.of(new ProductsChanged(
                                        drafts.stream()
                                                .map(draft -> draft.sku().value())
                                                .toList(),
                                        gone)))));
    }

    private Mono<Map<String, Long>> upsert(StoreId store, List<ProductRow> rows) {
        return database.sql("""
                        INSERT INTO catalog.product (store, sku, slug, title, brand, description, type, categories, placement,
                                attributes, options, images, identifiers, released, rating, reviews, content_hash)
                        SELECT :store, sku, slug, title, brand, description, type, categories, placement,
                                attributes, options, images, identifiers, released, rating, reviews, hash
                        FROM json_to_recordset(CAST(:rows AS json)) AS r (sku text, slug text, title text, brand text,
                                description text, type text, categories text[], placement text[], attributes json,
                                options text[], images text[], identifiers text[], released date, rating real,
                                reviews integer, hash text)
                        ON CONFLICT (store, sku) DO UPDATE SET
                                slug = excluded.slug, title = excluded.title, brand = excluded.brand,
                                description = excluded.description, type = excluded.type,
                                categories = excluded.categories, placement = excluded.placement,
                                attributes = excluded.attributes, options = excluded.options, images = excluded.images,
                                identifiers = excluded.identifiers, released = excluded.released,
                                rating = excluded.rating, reviews = excluded.reviews, published = true,
                                content_hash = excluded.content_hash
                        RETURNING sku, id
                        """)
                .bind("store", store.value())
                .bind("rows", json.writeValueAsString(rows))
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** @return sellable SKUs that are gone */
    private Mono<List<String>> replaceParts(
            StoreId store, Map<String, Long> ids, List<ProductDraft> drafts, Set<Sku> kept) {
        PartRows parts = PartRows.of(drafts, ids);
        Long[] products = ids.values().toArray(Long[]::new);
        return Flux.just("relation", "review")
                .concatMap(table -> database.sql("DELETE FROM catalog." + table + " WHERE product = ANY(:products)")
                        .bind("products", products)
                        .then())
                .then(removeVariants(store, products, parts.variants(), kept))
                .flatMap(gone -> insertParts(store, parts).thenReturn(gone));
    }

    private Mono<Void> insertParts(StoreId store, PartRows parts) {
        return insert("""
                        INSERT INTO catalog.variant (store, sku, product, position, title, options, swatch, images)
                        SELECT :store, sku, product, position, title, options, swatch, images
                        FROM json_to_recordset(CAST(:rows AS json)) AS r (sku text, product bigint, position integer,
                                title text, options json, swatch text, images text[])
                        """, store, parts.variants())
                .then(insert("""
                        INSERT INTO catalog.relation (product, kind, position, sku)
                        SELECT product, kind, position, sku FROM json_to_recordset(CAST(:rows AS json))
                                AS r (product bigint, kind text, position integer, sku text)
                        """, null, parts.relations()))
                .then(insert("""
                        INSERT INTO catalog.review (product, position, title, text, rating, author)
                        SELECT product, position, title, text, rating, author FROM json_to_recordset(CAST(:rows AS json))
                                AS r (product bigint, position integer, title text, text text, rating integer, author text)
                        """, null, parts.reviews()));
    }

    /**
     * Takes out those of the products, but what is kept, and those that come from other products.
     *
     * @return those that do not come back
     */
    private Mono<List<String>> removeVariants(
            StoreId store, Long[] products, List<PartRows.Variant> variants, Set<Sku> kept) {
        return database.sql("""
                        WITH removed AS (
                            DELETE FROM catalog.variant
                            WHERE store = :store AND (sku = ANY(:skus) OR product = ANY(:products) AND sku <> ALL(:kept))
                            RETURNING sku)
                        SELECT sku FROM removed WHERE sku <> ALL(:skus)
                        """)
                .bind("store", store.value())
                .bind("skus", variants.stream().map(PartRows.Variant::sku).toArray(String[]::new))
                .bind("products", products)
                .bind("kept", kept.stream().map(Sku::value).toArray(String[]::new))
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .all()
                .collectList();
    }

    private Mono<Void> types(StoreId store, List<ProductDraft> drafts) {
        List<Map<String, String>> rows = drafts.stream()
                .flatMap(draft -> draft.attributes().keySet().stream()
                        .map(attribute -> Map.of("type", draft.type(), "attribute", attribute)))
                .distinct()
                .toList();
        return insert("""
                INSERT INTO catalog.product_type (store, type, attribute)
                SELECT :store, type, attribute
                FROM json_to_recordset(CAST(:rows AS json)) AS r (type text, attribute text)
                ON CONFLICT DO NOTHING
                """, store, rows);
    }

    private Mono<Void> insert(String sql, @Nullable StoreId store, List<?> rows) {
        if (rows.isEmpty()) {
            return Mono.empty();
        }
        DatabaseClient.GenericExecuteSpec statement = database.sql(sql).bind("rows", json.writeValueAsString(rows));
        return (store == null ? statement : statement.bind("store", store.value())).then();
    }

    private Mono<Void> offers(StoreId store, List<ProductDraft> drafts) {
        List<ImportedOffer> offers = drafts.stream()
                .flatMap(draft -> draft.variants().stream().map(VariantDraft::offer))
                .toList();
        List<List<ImportedOffer>> portions = new ArrayList<>();
        for (int i = 0; i < offers.size(); i += OFFERS) {
            portions.add(offers.subList(i, Math.min(offers.size(), i + OFFERS)));
        }
        return Flux.fromIterable(portions)
                .concatMap(portion ->
                        Flux.fromIterable(participants).concatMap(participant -> participant.onOffers(store, portion)))
                .then();
    }

    private Mono<Void> customers(StoreId store, Batch batch) {
        return batch.customers.isEmpty()
                ? Mono.empty()
                : Flux.fromIterable(participants)
                        .concatMap(participant -> participant.onPastCustomers(
                                store,
                                batch.customers.stream()
                                        .map(Batch.Customer::customer)
                                        .toList()))
                        .then();
    }

    private Mono<Void> orders(StoreId store, Batch batch) {
        return batch.orders.isEmpty()
                ? Mono.empty()
                : Flux.fromIterable(participants)
                        .concatMap(participant -> participant.onPastOrders(
                                store,
                                batch.orders.stream().map(Batch.Order::order).toList()))
                        .then();
    }
}
