// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries of the stream {@code domain} as events of the types that somebody listens to; others are nobody's concern. */
final class EventReader {

    private final JsonMapper json;
    private final Map<String, Class<? extends DomainEvent>> types = new ConcurrentHashMap<>();

    EventReader(JsonMapper json) {
        this.json = json;
    }

    /** From now on, events of these types are read. */
    void add(Collection<? extends Class<? extends DomainEvent>> events) {
        for (Class<? extends DomainEvent> event : events) {
            EventTypes.names(event).forEach(name -> types.put(name, event));
        }
    }

    /** The type of an entry's event; null when nobody listens to it. */
    @Nullable Class<? extends DomainEvent> type(StreamMessage<String, String> entry) {
        String type = entry.getBody().get("type");
        return type == null ? null : types.get(type);
    }

    /** @throws RuntimeException when the entry does not hold what its type says */
    <E extends DomainEvent> EventMessage<E> read(StreamMessage<String, String> entry, Class<E> type) {
        Map<String, String> body = entry.getBody();
        return new EventMessage<>(
                UUID.fromString(field(body, "id")),
                new StoreId(field(body, "store")),
                Instant.parse(field(body, "at")),
                json.readValue(field(body, "payload"), type));
    }

    private static String field(Map<String, String> body, String name) {
        return Objects.requireNonNull(body.get(name), name);
    }
}
