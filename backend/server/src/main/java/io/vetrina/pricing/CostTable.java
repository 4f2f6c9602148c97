// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Readable;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.pricing.Cost;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Costs in PostgreSQL, each since an instant; what was is never changed by what comes. */
@Component
class CostTable {

    private final DatabaseClient database;
    private final Clock clock;

    CostTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What offers cost at an instant; those whose cost is not known are left out. */
    Mono<Map<OfferId, Money>> at(StoreId store, Collection<OfferId> offers, Instant at) {
        return database.sql("""
                        SELECT DISTINCT ON (sku, seller) sku, seller, currency, minor FROM pricing.cost
                        WHERE store = :store AND sku = ANY(:skus) AND valid_from <= :at
                        ORDER BY sku, seller, valid_from DESC
                        """)
                .bind("store", store.value())
                .bind("skus", PriceTable.skus(offers))
                .bind("at", at)
                .map(row -> Map.entry(new OfferId(new SellerId(text(row, "seller")), sku(row, "sku")), money(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The newest first. */
    Flux<Cost> all(StoreId store, OfferId offer) {
        return database.sql("""
                        SELECT currency, minor, valid_from FROM pricing.cost
                        WHERE store = :store AND sku = :sku AND seller = :seller ORDER BY valid_from DESC
                        """)
                .bind("store", store.value())
                .bind("sku", offer.sku().value())
                .bind("seller", offer.seller().value())
                .map(row -> new Cost(money(row), instant(row, "valid_from")))
                .all();
    }

    Mono<Void> set(StoreId store, OfferId offer, Money cost, Instant from, String by) {
        return database.sql("""
                        INSERT INTO pricing.cost (store, seller, sku, valid_from, currency, minor, imported, changed_by)
                        VALUES (:store, :seller, :sku, :from, :currency, :minor, false, :by)
                        ON CONFLICT (store, sku, seller, valid_from) DO UPDATE
                        SET currency = excluded.currency, minor = excluded.minor, imported = false,
                            changed_by = excluded.changed_by
                        """)
                .bind("store", store.value())
                .bind("seller", offer.seller().value())
                .bind("sku", offer.sku().value())
                .bind("from", from)
                .bind("currency", cost.currency())
                .bind("minor", cost.minor())
                .bind("by", by)
                .then();
    }

    /** Takes the costs of an import, from now on, where they differ from what an import brought last. */
    Mono<Void> take(StoreId store, List<ImportedOffer> offers) {
        List<ImportedOffer> known =
                offers.stream().filter(offer -> offer.cost() != null).toList();
        if (known.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        INSERT INTO pricing.cost (store, seller, sku, valid_from, currency, minor, imported, changed_by)
                        SELECT DISTINCT ON (o.sku) :store, 'shop', o.sku, :at, o.currency, o.minor, true, 'import'
                        FROM unnest(CAST(:skus AS text[]), CAST(:currencies AS text[]), CAST(:minors AS bigint[]))
                             AS o (sku, currency, minor)
                        LEFT JOIN LATERAL (
                            SELECT currency, minor FROM pricing.cost c
                            WHERE c.store = :store AND c.sku = o.sku AND c.seller = 'shop' AND c.imported
                            ORDER BY valid_from DESC LIMIT 1) before ON true
                        WHERE (before.currency, before.minor) IS DISTINCT FROM (o.currency, o.minor)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("store", store.value())
                .bind("at", clock.instant())
                .bind("skus", PriceImport.column(known, offer -> offer.sku().value(), String[]::new))
                .bind(
                        "currencies",
                        PriceImport.column(known, offer -> cost(offer).currency(), String[]::new))
                .bind("minors", PriceImport.column(known, offer -> cost(offer).minor(), Long[]::new))
                .then();
    }

    private static Money cost(ImportedOffer offer) {
        return Objects.requireNonNull(offer.cost());
    }

    private static Money money(Readable row) {
        return new Money(number(row, "minor"), text(row, "currency"));
    }
}
