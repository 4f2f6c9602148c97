// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.recommendation.Model;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every model ever trained, and where it comes from. */
@Component
class ModelRegistry {

    private static final TypeReference<Map<String, Double>> METRICS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> PROVENANCE = new TypeReference<>() {};

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final JsonMapper json;

    ModelRegistry(DatabaseClient database, TransactionalOperator transaction, JsonMapper json) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
    }

    /** Adds a model; one that serves retires the one before. */
    Mono<Void> add(Model model) {
        Mono<Void> retire = database.sql("""
                        UPDATE recommendation.model SET state = 'retired'
                        WHERE store = :store AND kind = :kind AND state = 'serving'
                        """)
                .bind("store", model.store())
                .bind("kind", model.kind())
                .then();
        return (model.state().equals("serving") ? retire : Mono.<Void>empty())
                .then(insert(model))
                .as(transaction::transactional);
    }

    private Mono<Void> insert(Model model) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        INSERT INTO recommendation.model (id, store, kind, state, trained_at, training_seconds, examples,
                            window_from, window_to, seed, data_hash, weights_hash, parent, metrics, provenance)
                        VALUES (:id, :store, :kind, :state, :trainedAt, :trainingSeconds, :examples, :windowFrom, :windowTo,
                            :seed, :dataHash, :weightsHash, :parent, CAST(:metrics AS jsonb), CAST(:provenance AS jsonb))
                        """)
                .bind("id", UUID.fromString(model.id()))
                .bind("store", model.store())
                .bind("kind", model.kind())
                .bind("state", model.state())
                .bind("trainedAt", model.trainedAt())
                .bind("trainingSeconds", model.trainingSeconds())
                .bind("examples", model.examples())
                .bind("windowFrom", model.windowFrom())
                .bind("windowTo", model.windowTo())
                .bind("seed", model.seed())
                .bind("dataHash", model.dataHash())
                .bind("weightsHash", model.weightsHash())
                .bind("metrics", json.writeValueAsString(model.metrics()))
                .bind("provenance", json.writeValueAsString(model.provenance()));
        String parent = model.parent();
        return (parent == null ? insert.bindNull("parent", UUID.class) : insert.bind("parent", UUID.fromString(parent)))
                .then();
    }

    /** Newest first. */
    Flux<Model> all() {
        return database.sql("""
                        SELECT id, store, kind, state, trained_at, training_seconds, examples, window_from, window_to, seed,
                            data_hash, weights_hash, parent, CAST(metrics AS text), CAST(provenance AS text)
                        FROM recommendation.model ORDER BY trained_at DESC LIMIT 200
                        """).map(this::model).all();
    }

    private Model model(Readable row) {
        UUID parent = row.get("parent", UUID.class);
        return new Model(
                required(row, "id", UUID.class).toString(),
                required(row, "store", String.class),
                required(row, "kind", String.class),
                required(row, "state", String.class),
                required(row, "trained_at", Instant.class),
                required(row, "training_seconds", Double.class),
                required(row, "examples", Long.class),
                required(row, "window_from", Instant.class),
                required(row, "window_to", Instant.class),
                required(row, "seed", Long.class),
                required(row, "data_hash", String.class),
                required(row, "weights_hash", String.class),
                parent == null ? null : parent.toString(),
                json.readValue(required(row, "metrics", String.class), METRICS),
                json.readValue(required(row, "provenance", String.class), PROVENANCE));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
