// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a batch of events as an object with {@code events} or as a bare array, and names the event and field that is wrong. */
@JacksonComponent
class EventBatchReader extends ValueDeserializer<EventBatch> {

    @Override
    public EventBatch deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode body = context.readTree(parser);
        JsonNode array = body.isArray() ? body : body.get("events");
        if (array == null || !array.isArray()) {
            throw Problem.invalid(
                    "events", "invalid-batch", "Send {\"events\": […]} or a bare array of up to 100 events.");
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode node : array) {
            events.add(event(node, events.size(), context));
        }
        return new EventBatch(events);
    }

    private static Event event(JsonNode node, int index, DeserializationContext context) {
        if (!node.isObject()) {
            throw Problem.invalid("events[" + index + "]", "invalid-event", "An event is a JSON object.");
        }
        try {
            return context.readTreeAsValue(node, Event.class);
        } catch (DatabindException e) {
            throw Problem.invalid(
                    "events[" + index + "]" + path(e),
                    "invalid-event",
                    e.getCause() instanceof InvalidValue value
                            ? value.detail()
                            : "This field has a value of the wrong kind.");
        }
    }

    private static String path(JacksonException e) {
        return e.getPath().isEmpty() ? "" : "." + e.getPath().getLast().getPropertyName();
    }
}
