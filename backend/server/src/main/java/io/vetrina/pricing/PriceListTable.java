// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.flag;
import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.contract.pricing.TaxBasis;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Price lists in PostgreSQL. */
@Component
class PriceListTable {

    static final String COLUMNS = "l.id, l.name, l.currency, l.tax, l.scope, l.subject, l.valid_from, l.valid_until,"
            + " l.priority, l.best_of";

    private final DatabaseClient database;
    private final Clock clock;

    PriceListTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Flux<PriceList> all(StoreId store) {
        return database.sql("SELECT " + COLUMNS + " FROM pricing.price_list l WHERE store = :store ORDER BY id")
                .bind("store", store.value())
                .map(PriceListTable::list)
                .all();
    }

    Mono<PriceList> find(StoreId store, PriceListId id) {
        return database.sql("SELECT " + COLUMNS + " FROM pricing.price_list l WHERE store = :store AND id = :id")
                .bind("store", store.value())
                .bind("id", id.value())
                .map(PriceListTable::list)
                .one();
    }

    /** The lists of each audience; one without lists is left out. */
    Mono<Map<Audience, Collection<PriceList>>> of(StoreId store, Collection<Audience> audiences) {
        return database.sql("SELECT " + COLUMNS
                        + " FROM pricing.price_list l WHERE store = :store AND audience = ANY(:audiences)")
                .bind("store", store.value())
                .bind("audiences", names(audiences))
                .map(PriceListTable::list)
                .all()
                .collectMultimap(list -> new Audience(list.scope(), Objects.requireNonNullElse(list.subject(), "")));
    }

    Mono<Void> put(StoreId store, PriceList list, String by) {
        return database.sql("""
                        INSERT INTO pricing.price_list (store, id, name, currency, tax, scope, subject, valid_from, valid_until,
                                                        priority, best_of, changed_at, changed_by)
                        VALUES (:store, :id, :name, :currency, :tax, :scope, :subject, :from, :until, :priority, :bestOf, :at, :by)
                        ON CONFLICT (store, id) DO UPDATE SET
                            name = excluded.name, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                            priority = excluded.priority, best_of = excluded.best_of,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .bind("store", store.value())
                .bind("id", list.id().value())
                .bind("name", list.name())
                .bind("currency", list.currency())
                .bind("tax", list.tax().name())
                .bind("scope", list.scope().name())
                .bind("subject", Objects.requireNonNullElse(list.subject(), ""))
                .bind("from", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, list.validFrom()))
                .bind("until", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, list.validUntil()))
                .bind("priority", list.priority())
                .bind("bestOf", list.bestOf())
                .bind("at", clock.instant())
                .bind("by", by)
                .then();
    }

    /** To be called when it has no prices any more. */
    Mono<Void> remove(StoreId store, PriceListId id) {
        return database.sql("DELETE FROM pricing.price_list WHERE store = :store AND id = :id")
                .bind("store", store.value())
                .bind("id", id.value())
                .then();
    }

    static String[] names(Collection<Audience> audiences) {
        return audiences.stream().map(Audience::toString).toArray(String[]::new);
    }

    static PriceList list(Readable row) {
        String subject = text(row, "subject");
        return new PriceList(
                new PriceListId(text(row, "id")),
                text(row, "name"),
                text(row, "currency"),
                constant(row, "tax", TaxBasis.class),
                constant(row, "scope", PriceScope.class),
                subject.isEmpty() ? null : subject,
                row.get("valid_from", Instant.class),
                row.get("valid_until", Instant.class),
                integer(row, "priority"),
                flag(row, "best_of"));
    }
}
