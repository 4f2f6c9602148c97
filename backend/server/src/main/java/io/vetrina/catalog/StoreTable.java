// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.catalog.TaxDisplay;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the table {@code catalog.store}. */
@Component
class StoreTable {

    /** A store as it is. */
    record Stored(StoreDefinition definition, boolean closed) {}

    private final DatabaseClient database;
    private final Clock clock;

    StoreTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it was written; false when the id is taken */
    Mono<Boolean> insert(StoreDefinition store) {
        GenericExecuteSpec statement =
                database.sql("""
                INSERT INTO catalog.store
                    (id, position, name, tagline, currency, country, locales, tax_display, notices)
                VALUES (:id, COALESCE(:position, (SELECT COALESCE(max(position), 0) + 1 FROM catalog.store)), :name,
                        :tagline, :currency, :country, :locales, :tax_display, :notices)
                ON CONFLICT (id) DO NOTHING
                """).bind("currency", store.currency()).bind("country", store.country());
        statement = store.position() == null
                ? statement.bindNull("position", Integer.class)
                : statement.bind("position", store.position());
        return bound(statement, store).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    /** A store that nobody else changes until the transaction ends. */
    Mono<Stored> lock(StoreId id) {
        return database.sql("SELECT * FROM catalog.store WHERE id = :id FOR UPDATE")
                .bind("id", id.value())
                .map(StoreTable::stored)
                .one();
    }

    /** Writes what may change about a store. */
    Mono<Void> update(StoreDefinition store, boolean closed) {
        return bound(database.sql("""
                                UPDATE catalog.store SET position = :position, name = :name, tagline = :tagline,
                                    locales = :locales, tax_display = :tax_display, notices = :notices,
                                    closed_at = CASE WHEN :closed THEN COALESCE(closed_at, :now) END
                                WHERE id = :id
                                """).bind("position", store.position() == null ? 0 : store.position()), store)
                .bind("closed", closed)
                .bind("now", clock.instant())
                .then();
    }

    private static GenericExecuteSpec bound(GenericExecuteSpec statement, StoreDefinition store) {
        return statement
                .bind("id", store.id().value())
                .bind("name", store.name())
                .bind("tagline", store.tagline())
                .bind("locales", store.locales().toArray(String[]::new))
                .bind("tax_display", store.taxDisplay().code())
                .bind("notices", store.notices().toArray(String[]::new));
    }

    private static Stored stored(Readable row) {
        return new Stored(
                new StoreDefinition(
                        new StoreId(text(row, "id")),
                        text(row, "name"),
                        text(row, "tagline"),
                        text(row, "currency"),
                        text(row, "country"),
                        texts(row, "locales"),
                        constant(row, "tax_display", TaxDisplay.class),
                        texts(row, "notices"),
                        integer(row, "position")),
                row.get("closed_at") != null);
    }
}
