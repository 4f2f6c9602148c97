// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a capability leaves word of what it changed, in the same transaction as the change. {@link OutboxRelay} carries it to
 * the stream {@code domain} from there.
 */
@Component
public class Outbox {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Outbox(DatabaseClient database, JsonMapper json, Ids ids, Clock clock) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Appends event records in order; one statement, whatever their number. To be called inside the transaction of the change.
     *
     * @param events records whose simple class name is their type
     */
    public Mono<Void> append(StoreId store, List<? extends Record> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        INSERT INTO shared.outbox (event_id, type, store, at, payload)
                        SELECT event_id, type, :store, :at, payload
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:types AS text[]), CAST(:payloads AS text[]))
                             WITH ORDINALITY AS e (event_id, type, payload, n)
                        ORDER BY n
                        """)
                .bind("store", store.value())
                .bind("at", clock.instant())
                .bind("ids", events.stream().map(event -> ids.next()).toArray(UUID[]::new))
                .bind(
                        "types",
                        events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .toArray(String[]::new))
                .bind("payloads", events.stream().map(json::writeValueAsString).toArray(String[]::new))
                .then()
                .then(database.sql("NOTIFY vetrina_outbox").then());
    }
}
