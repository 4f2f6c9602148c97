// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.catalog.importing.Slugs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BackendTest
class DemoImportTest {
    private final WebTestClient client;

    DemoImportTest(@LocalServerPort int port) {
        client =
                WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @BeforeAll
    static void importDemo(@Autowired ApplicationContext application) {
        DemoStore.importInto(application);
    }

    @Test
    void sellsWhatItMadeUp() {
        JsonNode product = JsonMapper.shared().readTree(body("/products/" + slug()));
        assertThat(product.path("title").asString("")).isEqualTo("Nordhaven Base office chair");
        assertThat(product.path("variants")).hasSize(4);
    }

    @Test
    void drawsItsProducts() {
        JsonNode product = JsonMapper.shared().readTree(body("/products/" + slug()));
        assertThat(product.toString()).contains("/media/drawings/" + slug() + ".svg");
        assertThat(body("/media/drawings/" + slug() + ".svg"))
                .startsWith("<svg ")
                .contains("Nordhaven");
    }

    private static String slug() {
        return Slugs.of("Nordhaven Base office chair", "OFFICE-CHAIRS-1");
    }

    private String body(String path) {
        return new String(
                client.get()
                        .uri("/api/stores/demo" + path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }
}
