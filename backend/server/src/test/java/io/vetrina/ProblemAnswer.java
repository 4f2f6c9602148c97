// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every error answer is: an RFC 9457 problem of a stable type that says what to do. */
public final class ProblemAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private ProblemAnswer() {}

    /** @param what is said when it is none */
    public static void assertProblem(String what, RawHttp.Answer answer) {
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asString("")).as(what).startsWith("urn:vetrina:problem:");
        assertThat(problem.path("title").asString("")).as(what).isNotBlank();
        assertThat(problem.path("status").asInt()).as(what).isEqualTo(answer.status());
        assertThat(problem.path("detail").asString("")).as(what).hasSizeGreaterThan(20);
    }

    public static String type(RawHttp.Answer answer) {
        return JSON.readTree(answer.body()).path("type").asString("");
    }
}
