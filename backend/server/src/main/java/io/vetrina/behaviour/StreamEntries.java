// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.StreamMessage;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form events have in the stream: the event as JSON, and the session that Redis put it into. */
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
        String event = Objects.requireNonNull(entry.getBody().get("event"));
        String session = Objects.requireNonNull(entry.getBody().get("session"));
        return json.readValue(event, BehaviourEvent.class).inSession(session);
    }
}
