// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants of a group. It travels in the group's own stream, so that the node that works for the group hears it, in its
 * place among the entries, also after a restart.
 *
 * @param letter id of a dead letter; {@code *} for all of the group; empty where none is meant
 */
record Command(Kind kind, String group, String letter) {

    enum Kind {
        /** Hands dead letters to the group again, in order. */
        RESEND,
        /** Drops a dead letter for good; what waited behind it goes on. */
        DISCARD,
        /** Makes from PostgreSQL what the group keeps. */
        REBUILD
    }

    static final String ALL = "*";

    Map<String, String> fields() {
        return Map.of("command", kind.name(), "group", group, "letter", letter);
    }

    static boolean is(StreamMessage<String, String> entry) {
        return entry.getBody() != null && entry.getBody().containsKey("command");
    }

    /** The command of an entry; null for one that is unknown here. */
    static @Nullable Command of(StreamMessage<String, String> entry) {
        Map<String, String> body = entry.getBody();
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(body.get("command"))) {
                return new Command(kind, body.getOrDefault("group", ""), body.getOrDefault("letter", ""));
            }
        }
        return null;
    }
}
