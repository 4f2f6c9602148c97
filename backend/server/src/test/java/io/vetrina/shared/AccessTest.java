// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.BackendTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

@BackendTest
class AccessTest {

    private final WebTestClient http;
    private final RequestMappingHandlerMapping mappings;

    AccessTest(
            @LocalServerPort int port,
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.http =
                WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        this.mappings = mappings;
    }

    @Test
    void refusesWhatNoCapabilityOpenedUnlessStaffAsks() {
        http.get()
                .uri("/actuator/metrics")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:staff-only");
        http.get()
                .uri("/actuator/metrics")
                .header(HttpHeaders.AUTHORIZATION, "Bearer wrong")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get()
                .uri("/actuator/metrics")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void everyWriteThatPutsIsForStaff() {
        List<String> puts = mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method == RequestMethod.PUT))
                .flatMap(info ->
                        info.getPatternsCondition().getPatterns().stream().map(Object::toString))
                .toList();
        for (String pattern : puts) {
            http.put()
                    .uri(pattern.replaceAll("\\{[^}]*}", "x"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{}")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void theHealthOfEachServerIsPublic() {
        http.get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.redis.status")
                .isEqualTo("UP")
                .jsonPath("$.components.r2dbc.status")
                .isEqualTo("UP")
                .jsonPath("$.components.elasticsearch.status")
                .isEqualTo("UP");
    }

    @Test
    void everyEndpointIsDescribedByOpenApi() {
        http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .exists();
    }
}
