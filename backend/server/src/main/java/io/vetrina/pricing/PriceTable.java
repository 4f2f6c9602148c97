// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Readable;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.Priced;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Prices in PostgreSQL; each change is added to the price history by the statement that makes it. */
@Component
class PriceTable {

    private static final TypeReference<List<Break>> BREAKS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    PriceTable(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Mono<Map<Sku, Priced>> find(StoreId store, Collection<Sku> skus) {
        return database.sql("""
                        SELECT sku, currency, minor, breaks::text AS breaks FROM pricing.price
                        WHERE store = :store AND sku = ANY(:skus)
                        """)
                .bind("store", store.value())
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .map(row -> Map.entry(sku(row, "sku"), priced(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The price of a SKU, which nobody else changes until the transaction ends. */
    Mono<Money> lock(StoreId store, Sku sku) {
        return database.sql("SELECT currency, minor FROM pricing.price WHERE store = :store AND sku = :sku FOR UPDATE")
                .bind("store", store.value())
                .bind("sku", sku.value())
                .map(PriceTable::money)
                .one();
    }

    Mono<Void> setPrice(StoreId store, Sku sku, long minor, String by) {
        return database.sql("""
                        WITH changed AS (
                            UPDATE pricing.price SET minor = :minor, changed_at = :at, changed_by = :by
                            WHERE store = :store AND sku = :sku
                            RETURNING store, sku, currency, minor, breaks, changed_at, changed_by)
                        INSERT INTO pricing.price_history (store, sku, currency, minor, breaks, changed_at, changed_by)
                        SELECT * FROM changed
                        """)
                .bind("minor", minor)
                .bind("at", clock.instant())
                .bind("by", by)
                .bind("store", store.value())
                .bind("sku", sku.value())
                .then();
    }

    /**
     * Takes the terms of an import where they differ from what the last import brought, so that a price set by staff outlives a
     * repeat of the same catalogue.
     *
     * @return what changed, without the SKUs that are new
     */
    Flux<PriceChanged> take(StoreId store, List<ImportedOffer> offers) {
        // xmax is 0 in a row that was inserted, and not in one that was updated
        return database.sql("""
                        WITH offer AS (
                            SELECT DISTINCT ON (sku) *
                            FROM unnest(CAST(:skus AS text[]), CAST(:currencies AS text[]),
                                        CAST(:minors AS bigint[]), CAST(:breaks AS text[]))
                                 AS o (sku, currency, minor, breaks)),
                        taken AS (
                            INSERT INTO pricing.price AS p
                                (store, sku, currency, minor, breaks, imported, changed_at, changed_by)
                            SELECT :store, sku, currency, minor, CAST(breaks AS jsonb),
                                   concat_ws(' ', minor, currency, breaks), :at, 'import'
                            FROM offer
                            ON CONFLICT (store, sku) DO UPDATE
                            SET currency = excluded.currency, minor = excluded.minor, breaks = excluded.breaks,
                                imported = excluded.imported, changed_at = excluded.changed_at,
                                changed_by = excluded.changed_by
                            WHERE p.imported IS DISTINCT FROM excluded.imported
                            RETURNING store, sku, currency, minor, breaks, changed_at, changed_by, xmax = 0 AS fresh),
                        remembered AS (
                            INSERT INTO pricing.price_history
                                (store, sku, currency, minor, breaks, changed_at, changed_by)
                            SELECT store, sku, currency, minor, breaks, changed_at, changed_by FROM taken)
                        SELECT sku, currency, minor FROM taken WHERE NOT fresh
                        """)
                .bind("store", store.value())
                .bind("at", clock.instant())
                .bind("skus", column(offers, offer -> offer.sku().value(), String[]::new))
                .bind("currencies", column(offers, offer -> offer.listPrice().currency(), String[]::new))
                .bind("minors", column(offers, offer -> offer.listPrice().minor(), Long[]::new))
                .bind("breaks", column(offers, offer -> breaks(offer.breaks()), String[]::new))
                .map(row -> new PriceChanged(text(row, "sku"), money(row)))
                .all();
    }

    private static <T> T[] column(
            List<ImportedOffer> offers, Function<ImportedOffer, T> value, java.util.function.IntFunction<T[]> array) {
        return offers.stream().map(value).toArray(array);
    }

    private String breaks(List<PriceBreak> breaks) {
        return json.writeValueAsString(breaks.stream()
                .map(from -> new Break(from.quantity(), from.price().minor()))
                .toList());
    }

    private Priced priced(Readable row) {
        Money price = money(row);
        List<PriceBreak> breaks = json.readValue(text(row, "breaks"), BREAKS).stream()
                .map(from -> new PriceBreak(from.quantity(), new Money(from.minor(), price.currency())))
                .toList();
        return new Priced(price, breaks);
    }

    private static Money money(Readable row) {
        return new Money(number(row, "minor"), text(row, "currency"));
    }

    private record Break(int quantity, long minor) {}
}
