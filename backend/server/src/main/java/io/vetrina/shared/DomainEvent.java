// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that happened in a capability, as it travels from the outbox through the stream {@code domain}.
 *
 * @param id for consumers to recognise a repeat
 * @param type simple name of the event record, such as {@code PriceChanged}
 * @param payload the event record as JSON
 */
public record DomainEvent(UUID id, String type, StoreId store, Instant at, String payload) {

    public boolean is(Class<?> eventType) {
        return type.equals(eventType.getSimpleName());
    }

    public <T> T as(Class<T> eventType, JsonMapper json) {
        return json.readValue(payload, eventType);
    }
}
