// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.optionalSku;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.store;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The events in PostgreSQL, a partition per day of arrival (UTC). */
@Component
class TrainingLog {

    private final DatabaseClient database;

    TrainingLog(DatabaseClient database) {
        this.database = database;
    }

    /** Makes the day's partition unless it exists. */
    Mono<Void> open(LocalDate day) {
        return database.sql("""
                        CREATE TABLE IF NOT EXISTS behaviour.event_%s PARTITION OF behaviour.event
                        FOR VALUES FROM ('%s') TO ('%s')
                        """.formatted(day.toString().replace('-', '_'), day, day.plusDays(1)))
                .then();
    }

    /** Drops the partition of a day; nothing when there is none. */
    Mono<Void> drop(LocalDate day) {
        return database.sql("DROP TABLE IF EXISTS behaviour.event_%s"
                        .formatted(day.toString().replace('-', '_')))
                .then();
    }

    /** Adds events whose days are {@linkplain #open open}; those there already stay as they are. */
    Mono<Void> append(List<BehaviourEvent> events) {
        return database.sql("""
                        INSERT INTO behaviour.event (day, store, id, kind, visitor, session, sku, at, received, query, slot,
                            position, quantity, origin, excluded)
                        SELECT * FROM unnest(CAST(:days AS date[]), CAST(:stores AS text[]), CAST(:ids AS text[]),
                            CAST(:kinds AS text[]), CAST(:visitors AS text[]), CAST(:sessions AS text[]),
                            CAST(:skus AS text[]), CAST(:ats AS timestamptz[]), CAST(:receiveds AS timestamptz[]),
                            CAST(:queries AS text[]), CAST(:slots AS text[]), CAST(:positions AS int[]),
                            CAST(:quantities AS int[]), CAST(:origins AS text[]), CAST(:exclusions AS text[]))
                        ON CONFLICT DO NOTHING
                        """)
                .bind("days", column(events, event -> day(event).toString()))
                .bind("stores", column(events, event -> event.store().value()))
                .bind("ids", column(events, BehaviourEvent::id))
                .bind("kinds", column(events, event -> event.kind().label()))
                .bind("visitors", column(events, event -> event.visitor().value()))
                .bind("sessions", column(events, BehaviourEvent::session))
                .bind("skus", column(events, BehaviourEvent::sku))
                .bind("ats", column(events, BehaviourEvent::at))
                .bind("receiveds", column(events, BehaviourEvent::received))
                .bind("queries", column(events, BehaviourEvent::query))
                .bind("slots", column(events, BehaviourEvent::slot))
                .bind("positions", column(events, BehaviourEvent::position))
                .bind("quantities", column(events, BehaviourEvent::quantity))
                .bind("origins", column(events, BehaviourEvent::origin))
                .bind("exclusions", column(events, event -> label(event.excluded())))
                .then();
    }

    private static @Nullable String label(@Nullable Exclusion excluded) {
        return excluded == null ? null : excluded.label();
    }

    static LocalDate day(BehaviourEvent event) {
        return LocalDate.ofInstant(event.received(), ZoneOffset.UTC);
    }

    /** PostgreSQL casts texts to what the column is, so one kind of array does for all. */
    private static @Nullable String[] column(
            List<BehaviourEvent> events, Function<BehaviourEvent, @Nullable Object> value) {
        return events.stream()
                .map(event -> Objects.toString(value.apply(event), null))
                .toArray(String[]::new);
    }

    Flux<BehaviourEvent> since(StoreId store, Instant from) {
        return database.sql("""
                        SELECT id, store, kind, visitor, session, sku, at, received, query, slot, position, quantity,
                               origin, excluded
                        FROM behaviour.event
                        WHERE store = :store AND day >= CAST(:from AT TIME ZONE 'UTC' AS date) AND received >= :from
                        ORDER BY received, id
                        """)
                .bind("store", store.value())
                .bind("from", from)
                .filter(statement -> statement.fetchSize(2_000))
                .map(TrainingLog::event)
                .all();
    }

    Mono<Instant> first(StoreId store) {
        return database.sql("SELECT min(received) AS first FROM behaviour.event WHERE store = :store")
                .bind("store", store.value())
                .map(row -> java.util.Optional.ofNullable(row.get("first", Instant.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    private static BehaviourEvent event(Readable row) {
        return new BehaviourEvent(
                text(row, "id"),
                store(row, "store"),
                BehaviourKind.labelled(text(row, "kind")).orElseThrow(),
                new VisitorId(text(row, "visitor")),
                text(row, "session"),
                optionalSku(row, "sku"),
                instant(row, "at"),
                instant(row, "received"),
                optionalText(row, "query"),
                optionalText(row, "slot"),
                row.get("position", Integer.class),
                row.get("quantity", Integer.class),
                optionalText(row, "origin"),
                Exclusion.labelled(optionalText(row, "excluded")));
    }
}
