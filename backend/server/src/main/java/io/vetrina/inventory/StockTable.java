// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import io.r2dbc.spi.Readable;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
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

/** Stock in PostgreSQL. Whatever locks several rows does so in the order of their offers. */
@Component
class StockTable {

    private static final String AVAILABLE = "greatest(s.on_hand - s.allocated - s.reserved - s.safety, 0) AS available";

    private final DatabaseClient database;

    StockTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<OfferId, Integer>> available(StoreId store, Collection<OfferId> offers) {
        return available(store, offers, "");
    }

    /** Units that can be ordered, which nobody else changes until the transaction ends. */
    Mono<Map<OfferId, Integer>> lock(StoreId store, Collection<OfferId> offers) {
        return available(store, offers, "ORDER BY sku, seller FOR UPDATE");
    }

    private Mono<Map<OfferId, Integer>> available(StoreId store, Collection<OfferId> offers, String suffix) {
        return database.sql("""
                        SELECT s.sku, s.seller, %s FROM inventory.stock s
                        WHERE store = :store
                          AND (sku, seller) IN (SELECT * FROM unnest(CAST(:skus AS text[]), CAST(:sellers AS text[])))
                        %s
                        """.formatted(AVAILABLE, suffix))
                .bind("store", store.value())
                .bind("skus", skus(offers))
                .bind("sellers", sellers(offers))
                .map(StockTable::change)
                .all()
                .collectMap(StockChanged::offer, StockChanged::available);
    }

    /** To be called on locked rows that have enough. */
    Flux<StockChanged> reserve(StoreId store, UUID holder, SortedMap<OfferId, Integer> demand, Instant until) {
        return database.sql("""
                        WITH held AS (
                            INSERT INTO inventory.reservation (holder, store, sku, seller, quantity, expires_at)
                            SELECT :holder, :store, sku, seller, quantity, :until
                            FROM unnest(CAST(:skus AS text[]), CAST(:sellers AS text[]), CAST(:quantities AS int[]))
                                 AS d (sku, seller, quantity)
                            RETURNING store, sku, seller, quantity)
                        UPDATE inventory.stock s SET reserved = s.reserved + held.quantity
                        FROM held WHERE s.store = held.store AND s.sku = held.sku AND s.seller = held.seller
                        RETURNING s.sku, s.seller, %s
                        """.formatted(AVAILABLE))
                .bind("holder", holder)
                .bind("store", store.value())
                .bind("until", until)
                .bind("skus", skus(demand.keySet()))
                .bind("sellers", sellers(demand.keySet()))
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
                        WITH held AS (DELETE FROM inventory.reservation WHERE holder = :holder RETURNING store, sku, seller, quantity),
                        locked AS MATERIALIZED (
                            SELECT s.store, s.sku, s.seller, held.quantity
                            FROM inventory.stock s JOIN held USING (store, sku, seller)
                            ORDER BY s.sku, s.seller FOR UPDATE OF s)
                        UPDATE inventory.stock s SET %s
                        FROM locked held WHERE s.store = held.store AND s.sku = held.sku AND s.seller = held.seller
                        RETURNING s.sku, s.seller, %s
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

    /** Units on hand, which nobody else changes until the transaction ends; empty for an offer without a stock record. */
    Mono<Integer> lockOnHand(StoreId store, OfferId offer) {
        return database.sql("""
                        SELECT on_hand FROM inventory.stock WHERE store = :store AND sku = :sku AND seller = :seller FOR UPDATE
                        """)
                .bind("store", store.value())
                .bind("sku", offer.sku().value())
                .bind("seller", offer.seller().value())
                .map(row -> integer(row, "on_hand"))
                .one();
    }

    Mono<StockChanged> setOnHand(StoreId store, OfferId offer, int onHand) {
        return database.sql("""
                        UPDATE inventory.stock s SET on_hand = :onHand
                        WHERE store = :store AND sku = :sku AND seller = :seller RETURNING s.sku, s.seller,\s""" + AVAILABLE)
                .bind("onHand", onHand)
                .bind("store", store.value())
                .bind("sku", offer.sku().value())
                .bind("seller", offer.seller().value())
                .map(StockTable::change)
                .one();
    }

    /** Opening stock of SKUs that are new; those known keep what they have. */
    Mono<Void> open(StoreId store, List<ImportedOffer> offers) {
        return database.sql("""
                        INSERT INTO inventory.stock (store, sku, seller, on_hand)
                        SELECT :store, sku, 'shop', on_hand
                        FROM unnest(CAST(:skus AS text[]), CAST(:quantities AS int[])) AS o (sku, on_hand)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("store", store.value())
                .bind("skus", offers.stream().map(offer -> offer.sku().value()).toArray(String[]::new))
                .bind("quantities", offers.stream().map(ImportedOffer::onHand).toArray(Integer[]::new))
                .then();
    }

    private static String[] skus(Collection<OfferId> offers) {
        return offers.stream().map(offer -> offer.sku().value()).toArray(String[]::new);
    }

    private static String[] sellers(Collection<OfferId> offers) {
        return offers.stream().map(offer -> offer.seller().value()).toArray(String[]::new);
    }

    private static StockChanged change(Readable row) {
        return new StockChanged(
                new OfferId(new SellerId(text(row, "seller")), sku(row, "sku")), integer(row, "available"));
    }
}
