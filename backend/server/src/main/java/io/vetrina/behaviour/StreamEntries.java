// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.StreamMessage;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form events have in the stream: the event as JSON, the session that Redis put it into, and why others learn nothing from it. */
@Component
class StreamEntries {

    private static final Logger LOG = LoggerFactory.getLogger(StreamEntries.class);

    private final JsonMapper json;

    StreamEntries(JsonMapper json) {
        this.json = json;
    }

    String encode(BehaviourEvent event) {
        return json.writeValueAsString(event);
    }

    /** The event of an entry; none when the entry does not hold one. */
    List<BehaviourEvent> read(StreamMessage<String, String> entry) {
        try {
            return List.of(decode(entry));
        } catch (RuntimeException e) {
            LOG.warn("Entry {} of {} holds no event: {}", entry.getId(), entry.getStream(), e.toString());
            return List.of();
        }
    }

    /** @throws RuntimeException when the entry does not hold an event */
    BehaviourEvent decode(StreamMessage<String, String> entry) {
        JsonNode event = json.readTree(Objects.requireNonNull(entry.getBody().get("event")));
        String session = Objects.requireNonNull(entry.getBody().get("session"));
        Exclusion excluded = Exclusion.labelled(entry.getBody().get("excluded"));
        return json.treeToValue(withPlainIds(event), BehaviourEvent.class).in(session, excluded);
    }

    /** The version before wrote an id as an object with its text in {@code value}. */
    private static JsonNode withPlainIds(JsonNode event) {
        if (event instanceof ObjectNode fields) {
            for (String id : List.of("store", "visitor", "sku")) {
                JsonNode text = fields.path(id).path("value");
                if (text.isString()) {
                    fields.set(id, text);
                }
            }
        }
        return event;
    }
}
