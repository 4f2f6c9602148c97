// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.jobs.JobState;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Jobs in PostgreSQL, whose clock decides how long a node keeps one. Of the jobs of a lane only one runs at a time, in their order. */
@Component
class JobTable {

    /** A job that a node has taken. */
    record Taken(UUID id, String kind, @Nullable String store, String parameters, int attempts) {}

    private static final int NEWEST = 100;

    private final DatabaseClient database;

    JobTable(DatabaseClient database) {
        this.database = database;
    }

    /** Forgets what was over before a time. */
    Mono<Void> forget(Instant before) {
        return database.sql("DELETE FROM jobs.job WHERE ended_at < :before")
                .bind("before", before)
                .then();
    }

    Mono<Void> insert(UUID id, NewJob job, String parameters, Instant now) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        INSERT INTO jobs.job (id, kind, lane, store, title, parameters, state, created_at)
                        VALUES (:id, :kind, :lane, :store, :title, CAST(:parameters AS jsonb), 'queued', :now)
                        """)
                .bind("id", id)
                .bind("kind", job.kind())
                .bind("lane", job.lane())
                .bind("title", job.title())
                .bind("parameters", parameters)
                .bind("now", now);
        StoreId store = job.store();
        return (store == null ? insert.bindNull("store", String.class) : insert.bind("store", store.value())).then();
    }

    /** The oldest job of one of the kinds that may run now: queued, or left by a node that is gone. */
    Mono<Taken> take(String node, Collection<String> kinds, Duration lease) {
        return database.sql("""
                        UPDATE jobs.job SET state = 'running', node = :node, attempts = attempts + 1,
                               leased_until = now() + make_interval(secs => :lease),
                               started_at = COALESCE(started_at, now())
                        WHERE id = (
                            SELECT id FROM jobs.job j
                            WHERE kind = ANY(:kinds) AND (state = 'queued' OR state = 'running' AND leased_until < now())
                              AND NOT EXISTS (
                                  SELECT 1 FROM jobs.job before
                                  WHERE before.lane = j.lane AND before.state IN ('queued', 'running')
                                    AND (before.created_at, before.id) < (j.created_at, j.id))
                            ORDER BY created_at, id LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING id, kind, store, parameters::text AS parameters, attempts
                        """)
                .bind("node", node)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("lease", (double) lease.toMillis() / 1_000)
                .map(row -> new Taken(
                        requireNonNull(row.get("id", UUID.class)),
                        text(row, "kind"),
                        row.get("store", String.class),
                        text(row, "parameters"),
                        requireNonNull(row.get("attempts", Integer.class))))
                .one()
                // Another node took the one before in its lane at the same moment.
                .onErrorResume(DuplicateKeyException.class, e -> Mono.empty());
    }

    /** Tells how far a job is and keeps it; whether somebody wants its end. Empty when this node has it no longer. */
    Mono<Boolean> keep(String node, UUID id, long done, long total, Duration lease) {
        return database.sql("""
                        UPDATE jobs.job SET done = :done, total = :total,
                               leased_until = now() + make_interval(secs => :lease)
                        WHERE id = :id AND node = :node AND state = 'running'
                        RETURNING cancel
                        """)
                .bind("done", done)
                .bind("total", total)
                .bind("lease", (double) lease.toMillis() / 1_000)
                .bind("id", id)
                .bind("node", node)
                .map(row -> requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** Moves a job on that this node has; does nothing when it has it no longer. */
    Mono<Void> end(String node, JobRun run, JobState state, @Nullable String message) {
        if (!JobState.RUNNING.canBecome(state)) {
            throw new IllegalArgumentException("A running job cannot become " + state);
        }
        DatabaseClient.GenericExecuteSpec update = database.sql("""
                        UPDATE jobs.job SET state = :state, done = :done, total = :total, message = :message, node = NULL,
                               attempts = CASE WHEN :over THEN attempts ELSE attempts - 1 END, leased_until = NULL, ended_at = CASE WHEN :over THEN now() END
                        WHERE id = :id AND node = :node AND state = 'running'
                        """)
                .bind("state", state.wire())
                .bind("done", run.done())
                .bind("total", run.total())
                .bind("over", state.isOver())
                .bind("id", run.id())
                .bind("node", node);
        return (message == null ? update.bindNull("message", String.class) : update.bind("message", message)).then();
    }

    /** Ends a job that waits, and asks for the end of one that runs; false when it is over or unknown. */
    Mono<Boolean> cancel(UUID id) {
        return database.sql("""
                        UPDATE jobs.job SET cancel = true,
                               state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
                               ended_at = CASE state WHEN 'queued' THEN now() END
                        WHERE id = :id AND state = ANY(:open)
                        """)
                .bind("id", id)
                .bind(
                        "open",
                        Arrays.stream(JobState.values())
                                .filter(state -> !state.isOver())
                                .map(JobState::wire)
                                .toArray(String[]::new))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Job> find(UUID id) {
        return database.sql("SELECT * FROM jobs.job WHERE id = :id")
                .bind("id", id)
                .map(JobTable::job)
                .one();
    }

    Flux<Job> newest(@Nullable StoreId store) {
        return database.sql("""
                        SELECT * FROM jobs.job WHERE :store = '' OR store = :store
                        ORDER BY created_at DESC, id DESC LIMIT :most
                        """)
                .bind("store", store == null ? "" : store.value())
                .bind("most", NEWEST)
                .map(JobTable::job)
                .all();
    }

    private static Job job(Readable row) {
        return new Job(
                requireNonNull(row.get("id", UUID.class)).toString(),
                text(row, "kind"),
                row.get("store", String.class),
                text(row, "title"),
                JobState.of(text(row, "state")),
                requireNonNull(row.get("done", Long.class)),
                requireNonNull(row.get("total", Long.class)),
                row.get("message", String.class),
                requireNonNull(row.get("created_at", Instant.class)),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
