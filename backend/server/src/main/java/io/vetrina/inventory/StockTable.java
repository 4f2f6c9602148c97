// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import io.r2dbc.spi.Readable;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stock in PostgreSQL. Whatever locks several rows does so in the order of their SKUs. */
@Component
class StockTable {

    private static final String AVAILABLE = "greatest(s.on_hand - s.allocated - s.reserved - s.safety, 0) AS available";

    private final DatabaseClient database;

    StockTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<Sku, Integer>> available(StoreId store, Collection<Sku> skus) {
        return available(store, skus, "");
    }

    /** Units that can be ordered, which nobody else changes until the transaction ends. */
    Mono<Map<Sku, Integer>> lock(StoreId store, Collection<Sku> skus) {
        return available(store, skus, "ORDER BY sku FOR UPDATE");
    }

    private Mono<Map<Sku, Integer>> available(StoreId store, Collection<Sku> skus, String suffix) {
        return database.sql("SELECT sku, " + AVAILABLE
                        + " FROM inventory.stock s WHERE store = :store AND sku = ANY(:skus) " + suffix)
                .bind("store", store.value())
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .map(StockTable::change)
                .all()
                .collectMap(row -> new Sku(row.sku()), StockChanged::available);
    }

    /** To be called on locked rows that have enough. */
    Flux<StockChanged> reserve(StoreId store, UUID holder, SortedMap<Sku, Integer> demand, Instant until) {
        return database.sql("""
                        WITH held AS (
                            INSERT INTO inventory.reservation (holder, store, sku, quantity, expires_at)
                            SELECT :holder, :store, sku, quantity, :until
                            FROM unnest(CAST(:skus AS text[]), CAST(:quantities AS int[])) AS d (sku, quantity)
                            RETURNING store, sku, quantity)
                        UPDATE inventory.stock s SET reserved = s.reserved + held.quantity
                        FROM held WHERE s.store = held.store AND s.sku = held.sku
                        RETURNING s.sku, %s
                        """.formatted(AVAILABLE))
                .bind("holder", holder)
                .bind("store", store.value())
                .bind("until", until)
                .bind("skus", demand.keySet().stream().map(Sku::value).toArray(String[]::new))
                .bind("quantities", demand.values().toArray(Integer[]::new))
                .map(StockTable::change)
                .all();
    }

    Mono<Void> allocate(UUID holder) {
        return settle(holder, "reserved = s.reserved - held.quantity, allocated = s.allocated + held.quantity")
                .then();
    }

    Flux<StockChanged> release(UUID holder) {
        return settle(holder, "reserved = s.reserved - held.quantity");
    }

    /** The inner select takes the locks, sorted; the update finds them taken. */
    private Flux<StockChanged> settle(UUID holder, String change) {
        return database.sql("""
                        WITH held AS (DELETE FROM inventory.reservation WHERE holder = :holder RETURNING store, sku, quantity),
                        locked AS MATERIALIZED (
                            SELECT s.store, s.sku, held.quantity
                            FROM inventory.stock s JOIN held USING (store, sku)
                            ORDER BY s.sku FOR UPDATE OF s)
                        UPDATE inventory.stock s SET %s
                        FROM locked held WHERE s.store = held.store AND s.sku = held.sku
                        RETURNING s.sku, %s
                        """.formatted(change, AVAILABLE))
                .bind("holder", holder)
                .map(StockTable::change)
                .all();
    }

    Flux<UUID> expired(Instant now, int most) {
        return database.sql("""
                        SELECT holder FROM inventory.reservation WHERE expires_at < :now
                        GROUP BY holder ORDER BY min(expires_at) LIMIT :most
                        """)
                .bind("now", now)
                .bind("most", most)
                .map(row -> uuid(row, "holder"))
                .all();
    }

    Mono<StockChanged> setOnHand(StoreId store, Sku sku, int onHand) {
        return database.sql(
                        "UPDATE inventory.stock s SET on_hand = :onHand WHERE store = :store AND sku = :sku RETURNING sku, "
                                + AVAILABLE)
                .bind("onHand", onHand)
                .bind("store", store.value())
                .bind("sku", sku.value())
                .map(StockTable::change)
                .one();
    }

    /** Opening stock of SKUs that are new; those known keep what they have. */
    Mono<Void> open(StoreId store, List<ImportedOffer> offers) {
        return database.sql("""
                        INSERT INTO inventory.stock (store, sku, on_hand)
                        SELECT :store, sku, on_hand
                        FROM unnest(CAST(:skus AS text[]), CAST(:quantities AS int[])) AS o (sku, on_hand)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("store", store.value())
                .bind("skus", offers.stream().map(offer -> offer.sku().value()).toArray(String[]::new))
                .bind("quantities", offers.stream().map(ImportedOffer::onHand).toArray(Integer[]::new))
                .then();
    }

    private static StockChanged change(Readable row) {
        return new StockChanged(text(row, "sku"), integer(row, "available"));
    }
}
