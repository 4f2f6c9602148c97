// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventTypes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a capability leaves word of what it changed, in the same transaction as the change. From there it is carried
 * to the stream {@code domain}, and to whom {@link io.vetrina.shared.event.Events} knows.
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
     * @param events records with an {@link io.vetrina.shared.event.EventType}
     */
    public Mono<Void> append(StoreId store, List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        INSERT INTO shared.outbox (event_id, type, aggregate, store, at, payload)
                        SELECT event_id, type, aggregate, :store, :at, payload
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:types AS text[]), CAST(:aggregates AS text[]),
                                    CAST(:payloads AS text[])) WITH ORDINALITY AS e (event_id, type, aggregate, payload, n)
                        ORDER BY n
                        """)
                .bind("store", store.value())
                .bind("at", clock.instant())
                .bind("ids", events.stream().map(event -> ids.next()).toArray(UUID[]::new))
                .bind(
                        "types",
                        events.stream()
                                .map(event -> EventTypes.name(event.getClass()))
                                .toArray(String[]::new))
                .bind("aggregates", events.stream().map(DomainEvent::aggregate).toArray(String[]::new))
                .bind("payloads", events.stream().map(json::writeValueAsString).toArray(String[]::new))
                .then()
                .then(database.sql("NOTIFY vetrina_outbox").then());
    }
}
