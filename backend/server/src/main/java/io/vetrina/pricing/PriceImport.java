// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;

import io.vetrina.catalog.ExportParticipant;
import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the base prices, quantity breaks and costs of a catalogue that is imported, as the shop's own offers, and gives them to one
 * that is exported.
 */
@Component
class PriceImport implements ImportParticipant, ExportParticipant {

    private final DatabaseClient database;
    private final PriceTable table;
    private final CostTable costs;
    private final Outbox outbox;
    private final Clock clock;

    PriceImport(DatabaseClient database, PriceTable table, CostTable costs, Outbox outbox, Clock clock) {
        this.database = database;
        this.table = table;
        this.costs = costs;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Mono<Void> onOffers(StoreId store, List<ImportedOffer> offers) {
        return take(store, offers)
                .collectList()
                .flatMap(changes -> outbox.append(store, changes))
                .then(costs.take(store, offers));
    }

    /**
     * Takes the terms of an import where they differ from what the last import brought, so that a price set by staff outlives a
     * repeat of the same catalogue. The first offer of a store opens its base list.
     *
     * @return what changed, without the SKUs that are new
     */
    private Flux<PriceChanged> take(StoreId store, List<ImportedOffer> offers) {
        // xmax is 0 in a row that was inserted, and not in one that was updated
        return database.sql("""
                        WITH offer AS (
                            SELECT DISTINCT ON (sku) *
                            FROM unnest(CAST(:skus AS text[]), CAST(:currencies AS text[]),
                                        CAST(:minors AS bigint[]), CAST(:breaks AS text[]))
                                 AS o (sku, currency, minor, breaks)),
                        base AS (
                            INSERT INTO pricing.price_list (store, id, name, currency, tax, scope, subject, priority, best_of,
                                                            changed_at, changed_by)
                            SELECT :store, 'base', 'Base prices', min(currency), 'GROSS', 'BASE', '', 0, false, :at, 'import'
                            FROM offer HAVING count(*) > 0
                            ON CONFLICT DO NOTHING),
                        taken AS (
                            INSERT INTO pricing.price AS p (store, list, seller, sku, currency, from_quantity, minor, breaks,
                                                            imported, changed_at, changed_by)
                            SELECT :store, 'base', 'shop', sku, currency, 1, minor, CAST(breaks AS jsonb),
                                   concat_ws(' ', minor, currency, breaks), :at, 'import'
                            FROM offer
                            ON CONFLICT (store, list, sku, seller) DO UPDATE
                            SET currency = excluded.currency, minor = excluded.minor, breaks = excluded.breaks,
                                imported = excluded.imported, changed_at = excluded.changed_at,
                                changed_by = excluded.changed_by
                            WHERE p.imported IS DISTINCT FROM excluded.imported
                            RETURNING store, list, seller, sku, currency, from_quantity, minor, breaks, changed_at, changed_by,
                                      xmax = 0 AS fresh),
                        remembered AS (
                            INSERT INTO pricing.price_history
                                (store, list, seller, sku, currency, from_quantity, minor, breaks, changed_at, changed_by)
                            SELECT store, list, seller, sku, currency, from_quantity, minor, breaks, changed_at, changed_by
                            FROM taken)
                        SELECT sku, currency, minor FROM taken WHERE NOT fresh
                        """)
                .bind("store", store.value())
                .bind("at", clock.instant())
                .bind("skus", column(offers, offer -> offer.sku().value(), String[]::new))
                .bind("currencies", column(offers, offer -> offer.listPrice().currency(), String[]::new))
                .bind("minors", column(offers, offer -> offer.listPrice().minor(), Long[]::new))
                .bind("breaks", column(offers, this::breaks, String[]::new))
                .map(row -> new PriceChanged(
                        OfferId.ofShop(sku(row, "sku")),
                        PriceListId.BASE,
                        new Money(number(row, "minor"), text(row, "currency"))))
                .all();
    }

    @Override
    public Mono<List<ImportedOffer>> onExport(StoreId store, List<ImportedOffer> offers) {
        List<OfferId> ids =
                offers.stream().map(offer -> OfferId.ofShop(offer.sku())).toList();
        return Mono.zip(table.ladders(store, List.of(PriceListId.BASE), ids), costs.at(store, ids, clock.instant()))
                .map(known -> offers.stream()
                        .map(offer -> {
                            OfferId id = OfferId.ofShop(offer.sku());
                            Ladder ladder = known.getT1().get(new PriceTable.Place(PriceListId.BASE, id));
                            return ladder == null
                                    ? offer
                                    : new ImportedOffer(
                                            offer.sku(),
                                            ladder.first(),
                                            ladder.breaks(),
                                            offer.onHand(),
                                            known.getT2().get(id));
                        })
                        .toList());
    }

    private String breaks(ImportedOffer offer) {
        return table.breaks(Ladder.of(offer.listPrice(), offer.breaks()));
    }

    static <T> T[] column(List<ImportedOffer> offers, Function<ImportedOffer, T> value, IntFunction<T[]> array) {
        return offers.stream().map(value).toArray(array);
    }
}
