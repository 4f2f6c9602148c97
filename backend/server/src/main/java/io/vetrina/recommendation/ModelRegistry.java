// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.required;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.recommendation.Model;
import java.util.Map;
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
                uuid(row, "id").toString(),
                text(row, "store"),
                text(row, "kind"),
                text(row, "state"),
                instant(row, "trained_at"),
                required(row, "training_seconds", Double.class),
                number(row, "examples"),
                instant(row, "window_from"),
                instant(row, "window_to"),
                number(row, "seed"),
                text(row, "data_hash"),
                text(row, "weights_hash"),
                parent == null ? null : parent.toString(),
                json.readValue(text(row, "metrics"), METRICS),
                json.readValue(text(row, "provenance"), PROVENANCE));
    }
}
