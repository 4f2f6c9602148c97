// SPDX-License-Identifier: Apache-2.0
package io.vetrina.audit;

import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.audit.AuditEntry;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code audit.entry}. */
@Component
class AuditTable {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    AuditTable(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Mono<Void> insert(
            String who,
            String action,
            @Nullable StoreId store,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {
        GenericExecuteSpec statement = database.sql("""
                        INSERT INTO audit.entry (at, who, action, store, subject, before, after)
                        VALUES (:at, :who, :action, :store, :subject, CAST(:before AS jsonb), CAST(:after AS jsonb))
                        """)
                .bind("at", clock.instant())
                .bind("who", who)
                .bind("action", action)
                .bind("subject", subject);
        statement = optional(statement, "store", store == null ? null : store.value());
        statement = optional(statement, "before", before == null ? null : json.writeValueAsString(before));
        return optional(statement, "after", after == null ? null : json.writeValueAsString(after))
                .then();
    }

    /** @param before only entries older than the one of this id */
    Flux<AuditEntry> find(@Nullable String store, @Nullable String subject, long before, int most) {
        GenericExecuteSpec statement = database.sql("""
                        SELECT id, at, who, action, store, subject, before::text AS before, after::text AS after
                        FROM audit.entry
                        WHERE id < :older
                          AND (CAST(:store AS text) IS NULL OR store = :store)
                          AND (CAST(:subject AS text) IS NULL OR subject = :subject)
                        ORDER BY id DESC LIMIT :most
                        """).bind("older", before).bind("most", most);
        statement = optional(statement, "store", store);
        return optional(statement, "subject", subject).map(this::entry).all();
    }

    private static GenericExecuteSpec optional(GenericExecuteSpec statement, String name, @Nullable String value) {
        return value == null ? statement.bindNull(name, String.class) : statement.bind(name, value);
    }

    private AuditEntry entry(Readable row) {
        return new AuditEntry(
                number(row, "id"),
                instant(row, "at"),
                text(row, "who"),
                text(row, "action"),
                optionalText(row, "store"),
                text(row, "subject"),
                value(optionalText(row, "before")),
                value(optionalText(row, "after")));
    }

    private @Nullable Object value(@Nullable String text) {
        return text == null ? null : json.readValue(text, Object.class);
    }
}
