// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a refusal, RFC 9457.
 *
 * @param body an object; anything else has no members
 */
record ProblemDetails(JsonNode body, JsonMapper json) {

    static ProblemDetails none(JsonMapper json) {
        return new ProblemDetails(json.createObjectNode(), json);
    }

    static ProblemDetails named(String code) {
        JsonMapper json = JsonMapper.shared();
        return new ProblemDetails(json.createObjectNode().put("type", code), json);
    }

    /** Last part of the type; {@code problem} when there is none. */
    String code() {
        String type = body.path("type").asString("");
        return type.isEmpty()
                ? "problem"
                : type.substring(type.lastIndexOf('/') + 1).replaceFirst("^.*:", "");
    }

    @Nullable String detail() {
        String detail = body.path("detail").asString("");
        return detail.isEmpty() ? null : detail;
    }

    /** Empty when the member is missing or something else. */
    <T> Optional<T> member(String name, Class<T> type) {
        JsonNode member = body.path(name);
        if (!member.isContainer()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.treeToValue(member, type));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
