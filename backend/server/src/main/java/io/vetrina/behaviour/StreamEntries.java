// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.StreamMessage;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form events have in the stream: the event as JSON, and the session that Redis put it into. */
@Component
class StreamEntries {

    private final JsonMapper json;

    StreamEntries(JsonMapper json) {
        this.json = json;
    }

    String encode(BehaviourEvent event) {
        return json.writeValueAsString(event);
    }

    BehaviourEvent decode(StreamMessage<String, String> entry) {
        String event = Objects.requireNonNull(entry.getBody().get("event"));
        String session = Objects.requireNonNull(entry.getBody().get("session"));
        return json.readValue(event, BehaviourEvent.class).inSession(session);
    }
}
