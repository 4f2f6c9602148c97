// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private static final String LADDER =
            "p.seller, p.sku, p.currency AS price_currency, p.from_quantity, p.minor, p.breaks::text AS breaks";
    private static final String HISTORY =
            "store, list, seller, sku, currency, from_quantity, minor, breaks, changed_at, changed_by";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    PriceTable(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Where a ladder is kept within a store. */
    record Place(PriceListId list, OfferId offer) {}

    /** The prices of offers in every list of some audiences; amounts as the lists have them. */
    Mono<Map<OfferId, Collection<ListedPrice>>> find(
            StoreId store, Collection<Audience> audiences, Collection<OfferId> offers) {
        return database.sql("SELECT " + LADDER + ", " + PriceListTable.COLUMNS + """
                         FROM pricing.price_list l JOIN pricing.price p ON p.store = l.store AND p.list = l.id
                        WHERE l.store = :store AND l.audience = ANY(:audiences) AND p.sku = ANY(:skus)
                        """)
                .bind("store", store.value())
                .bind("audiences", PriceListTable.names(audiences))
                .bind("skus", skus(offers))
                .map(row -> Map.entry(offer(row), new ListedPrice(PriceListTable.list(row), ladder(row))))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The prices of offers in some lists, by place; those without are left out. */
    Mono<Map<Place, Ladder>> ladders(StoreId store, Collection<PriceListId> lists, Collection<OfferId> offers) {
        return database.sql("SELECT list, " + LADDER + """
                         FROM pricing.price p WHERE store = :store AND list = ANY(:lists) AND sku = ANY(:skus)
                        """)
                .bind("store", store.value())
                .bind("lists", lists.stream().map(PriceListId::value).toArray(String[]::new))
                .bind("skus", skus(offers))
                .map(row -> Map.entry(new Place(new PriceListId(text(row, "list")), offer(row)), ladder(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Up to 1,000 offers of a list by SKU, after one. */
    Flux<Map.Entry<OfferId, Ladder>> page(StoreId store, PriceListId list, @Nullable Sku after) {
        return database.sql("SELECT " + LADDER + """
                         FROM pricing.price p WHERE store = :store AND list = :list AND sku > :after
                        ORDER BY sku, seller LIMIT 1000
                        """)
                .bind("store", store.value())
                .bind("list", list.value())
                .bind("after", after == null ? "" : after.value())
                .map(row -> Map.entry(offer(row), ladder(row)))
                .all();
    }

    /** The prices of an offer in a list, which nobody else changes until the transaction ends. */
    Mono<Ladder> lock(StoreId store, Place place) {
        return at(store, place, "SELECT " + LADDER + " FROM pricing.price p ", " FOR UPDATE")
                .map(this::ladder)
                .one();
    }

    Mono<Void> set(StoreId store, Place place, Ladder ladder, String by) {
        Ladder.Step first = ladder.steps().getFirst();
        return database.sql("""
                        WITH changed AS (
                            INSERT INTO pricing.price (%1$s)
                            VALUES (:store, :list, :seller, :sku, :currency, :from, :minor, CAST(:breaks AS jsonb), :at, :by)
                            ON CONFLICT (store, list, sku, seller) DO UPDATE
                            SET currency = excluded.currency, from_quantity = excluded.from_quantity, minor = excluded.minor,
                                breaks = excluded.breaks, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                            RETURNING %1$s)
                        INSERT INTO pricing.price_history (%1$s) SELECT * FROM changed
                        """.formatted(HISTORY))
                .bind("store", store.value())
                .bind("list", place.list().value())
                .bind("seller", place.offer().seller().value())
                .bind("sku", place.offer().sku().value())
                .bind("currency", first.price().currency())
                .bind("from", first.from())
                .bind("minor", first.price().minor())
                .bind("breaks", breaks(ladder))
                .bind("at", clock.instant())
                .bind("by", by)
                .then();
    }

    /** Takes offers out of a list, all of them or one. @return those that were in it */
    Flux<OfferId> remove(StoreId store, PriceListId list, @Nullable OfferId only, String by) {
        return database.sql("""
                        WITH gone AS (
                            DELETE FROM pricing.price WHERE store = :store AND list = :list
                                AND (:all OR (sku = :sku AND seller = :seller))
                            RETURNING store, list, seller, sku, currency, from_quantity, minor, breaks),
                        remembered AS (
                            INSERT INTO pricing.price_history (%s, removed) SELECT gone.*, :at, :by, true FROM gone)
                        SELECT seller, sku FROM gone
                        """.formatted(HISTORY))
                .bind("store", store.value())
                .bind("list", list.value())
                .bind("all", only == null)
                .bind("sku", only == null ? "" : only.sku().value())
                .bind("seller", only == null ? "" : only.seller().value())
                .bind("at", clock.instant())
                .bind("by", by)
                .map(PriceTable::offer)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec at(StoreId store, Place place, String select, String suffix) {
        return database.sql(
                        select + "WHERE store = :store AND list = :list AND sku = :sku AND seller = :seller" + suffix)
                .bind("store", store.value())
                .bind("list", place.list().value())
                .bind("sku", place.offer().sku().value())
                .bind("seller", place.offer().seller().value());
    }

    static String[] skus(Collection<OfferId> offers) {
        return offers.stream().map(offer -> offer.sku().value()).distinct().toArray(String[]::new);
    }

    String breaks(Ladder ladder) {
        return json.writeValueAsString(ladder.steps().stream()
                .skip(1)
                .map(step -> new Break(step.from(), step.price().minor()))
                .toList());
    }

    private static OfferId offer(Readable row) {
        return new OfferId(new SellerId(text(row, "seller")), sku(row, "sku"));
    }

    private Ladder ladder(Readable row) {
        String currency = text(row, "price_currency");
        List<PriceBreak> breaks = json.readValue(text(row, "breaks"), BREAKS).stream()
                .map(from -> new PriceBreak(from.quantity(), new Money(from.minor(), currency)))
                .toList();
        return Ladder.of(integer(row, "from_quantity"), new Money(number(row, "minor"), currency), breaks);
    }

    private record Break(int quantity, long minor) {}
}
