// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.StoreRegister;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What is known of each store's import, in the database, so that it outlives the process. */
@Component
class ImportJournal {

    /** How an import that was interrupted or done stands. */
    record Standing(String fingerprint, String state, long rowsDone, long rowsTotal, String message) {}

    private final StoreRegister stores;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final JsonMapper json;
    private final Clock clock;

    ImportJournal(
            StoreRegister stores,
            DatabaseClient database,
            TransactionalOperator transaction,
            JsonMapper json,
            Clock clock) {
        this.stores = stores;
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Opens the store, unless it is there, so that it is listed before its products come. */
    Mono<Void> introduce(StoreProfile store) {
        return stores.openIfAbsent(store.opening(), "import")
                .then(database.sql("""
                                INSERT INTO catalog.import (store, fingerprint, state) VALUES (:id, '', 'waiting')
                                ON CONFLICT (store) DO NOTHING
                                """).bind("id", store.id().value()).then())
                .as(transaction::transactional);
    }

    Mono<Standing> standing(StoreId store) {
        return database.sql("""
                        SELECT fingerprint, state, rows_done, rows_total, COALESCE(message, '') AS message
                        FROM catalog.import WHERE store = :store
                        """)
                .bind("store", store.value())
                .map(row -> new Standing(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, Long.class)),
                        Objects.requireNonNull(row.get(3, Long.class)),
                        Objects.requireNonNull(row.get(4, String.class))))
                .one();
    }

    /** Makes room for the imports of a store that is open without any. */
    Mono<Void> know(StoreId store) {
        return database.sql("""
                        INSERT INTO catalog.import (store, fingerprint, state, opened) VALUES (:id, '', 'waiting', true)
                        ON CONFLICT (store) DO NOTHING
                        """).bind("id", store.value()).then();
    }

    /** Starts a run over: from the first row, with an empty report. */
    Mono<Void> begin(StoreId store, String fingerprint, long rowsTotal) {
        return database.sql("DELETE FROM catalog.import_refusal WHERE store = :store")
                .bind("store", store.value())
                .then()
                .then(database.sql("""
                                UPDATE catalog.import SET fingerprint = :fingerprint, state = 'running', rows_done = 0,
                                        rows_total = :total, changed = 0, rejected = 0, resumed_from = 0,
                                        started_at = :now, updated_at = :now, message = NULL
                                WHERE store = :store
                                """)
                        .bind("fingerprint", fingerprint)
                        .bind("total", rowsTotal)
                        .bind("now", clock.instant())
                        .bind("store", store.value())
                        .then())
                .as(transaction::transactional);
    }

    /** Goes on with a run where it was interrupted. */
    Mono<Void> resume(StoreId store) {
        return database.sql("""
                        UPDATE catalog.import SET state = 'running', resumed_from = rows_done, started_at = :now,
                                updated_at = :now, message = NULL
                        WHERE store = :store
                        """)
                .bind("now", clock.instant())
                .bind("store", store.value())
                .then();
    }

    /** To be called inside the transaction of a batch. */
    Mono<Void> progress(StoreId store, long rowsDone, int changed, List<Batch.Refusal> refusals) {
        Mono<Void> update = database.sql("""
                        UPDATE catalog.import SET rows_done = :done, changed = changed + :changed,
                                rejected = rejected + :rejected, updated_at = :now
                        WHERE store = :store
                        """)
                .bind("done", rowsDone)
                .bind("changed", changed)
                .bind("rejected", refusals.stream().filter(row -> !row.taken()).count())
                .bind("now", clock.instant())
                .bind("store", store.value())
                .then();
        return refusals.isEmpty()
                ? update
                : update.then(database.sql("""
                                INSERT INTO catalog.import_refusal (store, file, line, field, reason, taken)
                                SELECT :store, file, line, field, reason, taken
                                FROM json_to_recordset(CAST(:rows AS json))
                                        AS r (file text, line bigint, field text, reason text, taken boolean)
                                """)
                        .bind("store", store.value())
                        .bind("rows", json.writeValueAsString(refusals))
                        .then());
    }

    /** Counts products taken out as changed. */
    Mono<Void> withdrawn(StoreId store, int products) {
        return database.sql("UPDATE catalog.import SET changed = changed + :products WHERE store = :store")
                .bind("products", products)
                .bind("store", store.value())
                .then();
    }

    Mono<Void> done(StoreId store, long rows) {
        return database.sql("SELECT changed, rejected FROM catalog.import WHERE store = :store")
                .bind("store", store.value())
                .map(row -> summary(
                        rows,
                        Objects.requireNonNull(row.get(0, Long.class)),
                        Objects.requireNonNull(row.get(1, Long.class))))
                .one()
                .flatMap(message -> database.sql("""
                                UPDATE catalog.import SET state = 'done', opened = true, rows_done = :rows,
                                        rows_total = :rows, updated_at = :now, message = :message
                                WHERE store = :store
                                """)
                        .bind("rows", rows)
                        .bind("now", clock.instant())
                        .bind("message", message)
                        .bind("store", store.value())
                        .then());
    }

    private static String summary(long rows, long changed, long rejected) {
        String what = changed == 0
                ? String.format(Locale.ROOT, "Nothing changed: all products of %,d rows are as they were", rows)
                : String.format(Locale.ROOT, "%,d rows read, %,d products new, changed or withdrawn", rows, changed);
        return rejected == 0 ? what + "." : String.format(Locale.ROOT, "%s, %,d rows refused.", what, rejected);
    }

    Mono<Void> failed(StoreId store, String message) {
        return database.sql(
                        "UPDATE catalog.import SET state = 'failed', updated_at = :now, message = :message WHERE store = :store")
                .bind("now", clock.instant())
                .bind("message", message)
                .bind("store", store.value())
                .then();
    }

    /** Refused rows of a store's last import, in the order in which they were met. */
    Flux<Batch.Refusal> refusals(StoreId store, int limit) {
        return database.sql("""
                        SELECT file, line, field, reason, taken FROM catalog.import_refusal
                        WHERE store = :store ORDER BY id LIMIT :limit
                        """)
                .bind("store", store.value())
                .bind("limit", limit)
                .map(row -> new Batch.Refusal(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Long.class)),
                        Objects.requireNonNull(row.get(2, String.class)),
                        Objects.requireNonNull(row.get(3, String.class)),
                        Objects.requireNonNull(row.get(4, Boolean.class))))
                .all();
    }
}
