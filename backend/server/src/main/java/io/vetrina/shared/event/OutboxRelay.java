// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Wrapped;
import io.vetrina.shared.BackgroundWork;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries the outbox to the stream {@code domain}, in order, at least once: rows are deleted in the transaction that saw them
 * added to the stream. One node at a time does it (advisory lock); PostgreSQL's NOTIFY wakes it, a slow poll makes up for lost
 * notifications. It pauses while Redis is short of memory: rows are safe where they are.
 */
@Component
class OutboxRelay extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long LOCK = 0x7665_7472_696e_61L;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final ConnectionFactory connections;
    private final RedisStreams streams;
    private final RedisMemory memory;

    OutboxRelay(
            DatabaseClient database,
            TransactionalOperator transaction,
            ConnectionFactory connections,
            RedisStreams streams,
            RedisMemory memory,
            MeterRegistry meters) {
        this.database = database;
        this.transaction = transaction;
        this.connections = connections;
        this.streams = streams;
        this.memory = memory;
        Gauge.builder("vetrina.outbox.paused", memory, full -> full.isNearBound() ? 1 : 0)
                .description("1 while the outbox waits because Redis is short of memory")
                .register(meters);
    }

    @Override
    protected Disposable begin() {
        return Flux.merge(notifications(), Flux.interval(Duration.ZERO, POLL).onBackpressureDrop())
                .onBackpressureLatest()
                .concatMap(tick -> drain(), 1)
                .doOnError(e -> LOG.warn("Outbox relay paused: {}", e.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(2)))
                .subscribe();
    }

    /** Moves batches until the outbox is empty, unless Redis is short of memory; how many rows were moved. */
    Mono<Integer> drain() {
        return Mono.defer(() -> memory.isNearBound() ? Mono.just(0) : moveBatch())
                .repeat()
                .takeUntil(moved -> moved < BATCH)
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> moveBatch() {
        Mono<Integer> move = database.sql("""
                        DELETE FROM shared.outbox WHERE id IN (SELECT id FROM shared.outbox ORDER BY id LIMIT :batch)
                        RETURNING id, event_id, type, aggregate, store, at, payload
                        """)
                .bind("batch", BATCH)
                .map(Row::of)
                .all()
                .collectSortedList(Comparator.comparingLong(Row::id))
                .flatMap(rows -> streams.add(
                                RedisStreams.DOMAIN,
                                rows.stream().map(Row::fields).toList())
                        .thenReturn(rows.size()));
        return database.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .map(row -> Boolean.TRUE.equals(row.get(0, Boolean.class)))
                .one()
                .flatMap(mine -> mine ? move : Mono.just(0))
                .as(transaction::transactional);
    }

    private Flux<Long> notifications() {
        return Flux.usingWhen(
                connections.create(),
                connection -> Mono.from(connection
                                .createStatement("LISTEN vetrina_outbox")
                                .execute())
                        .flatMapMany(result -> Flux.from(result.getRowsUpdated()))
                        .thenMany(Flux.defer(() -> unwrap(connection).getNotifications()))
                        .map(notification -> 1L),
                connection -> connection.close());
    }

    private static PostgresqlConnection unwrap(Connection connection) {
        return connection instanceof Wrapped<?> wrapped
                ? Objects.requireNonNull(wrapped.unwrap(PostgresqlConnection.class))
                : (PostgresqlConnection) connection;
    }

    private record Row(long id, Map<String, String> fields) {

        static Row of(Readable row) {
            return new Row(
                    number(row, "id"),
                    Map.of(
                            "id", uuid(row, "event_id").toString(),
                            "type", text(row, "type"),
                            "aggregate", text(row, "aggregate"),
                            "store", text(row, "store"),
                            "at", instant(row, "at").toString(),
                            "payload", text(row, "payload")));
        }
    }
}
