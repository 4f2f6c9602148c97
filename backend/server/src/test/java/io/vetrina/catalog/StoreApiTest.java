// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Stores opened, changed and closed by staff over HTTP. */
@BackendTest
class StoreApiTest {

    private final String id = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final WebTestClient http;

    StoreApiTest(@LocalServerPort int port) {
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/api")
                .build();
    }

    private ResponseSpec call(HttpMethod method, String path, Map<String, ?> body) {
        WebTestClient.RequestBodySpec call =
                http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN);
        return body.isEmpty() ? call.exchange() : call.bodyValue(body).exchange();
    }

    private ResponseSpec get(String path) {
        return call(HttpMethod.GET, path, Map.of());
    }

    private ResponseSpec open() {
        return call(
                HttpMethod.POST,
                "/stores",
                Map.of("id", id, "name", "Mine", "currency", "JPY", "country", "JP", "locales", new String[] {"ja", "en"
                }));
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:" + code);
    }

    private BodyContentSpec body(ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().expectBody();
    }

    @Test
    void aStoreIsOpenedOnceHoweverOftenItIsAskedFor() {
        open().expectStatus()
                .isCreated()
                .expectHeader()
                .location("/api/stores/" + id)
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Mine")
                .jsonPath("$.state")
                .isEqualTo("open")
                .jsonPath("$.country")
                .isEqualTo("JP")
                .jsonPath("$.taxDisplay")
                .isEqualTo("gross");
        open().expectStatus().isOk();

        await().untilAsserted(() -> assertThat(listed("/stores")).contains("\"id\":\"" + id + "\""));
    }

    @Test
    void anotherStoreOfTheSameIdIsRefused() {
        open().expectStatus().isCreated();
        refused(
                call(HttpMethod.POST, "/stores", Map.of("id", id, "currency", "EUR", "country", "JP")),
                409,
                "store-exists");
    }

    @ParameterizedTest
    @CsvSource({
        "id, Mine, invalid-id",
        "id, '', invalid-id",
        "name, ' ', invalid-name",
        "currency, EURO, invalid-currency",
        "currency, eur, invalid-currency",
        "currency, XAU, invalid-currency",
        "country, UK, invalid-country",
        "country, ITA, invalid-country"
    })
    void saysWhichFieldOfAStoreIsWrong(String field, String value, String code) {
        Map<String, Object> store = new java.util.HashMap<>(Map.of("id", id, "currency", "EUR", "country", "IT"));
        store.put(field, value);
        call(HttpMethod.POST, "/stores", store)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:" + code)
                .jsonPath("$.field")
                .isEqualTo(field);
        assertThat(listed("/staff/stores")).doesNotContain("\"id\":\"" + id + "\"");
    }

    @ParameterizedTest
    @CsvSource({"e_n", "'en,en'", "english language", "''"})
    void saysThatALanguageTagIsNone(String tags) {
        refused(
                call(
                        HttpMethod.POST,
                        "/stores",
                        Map.of("id", id, "currency", "EUR", "country", "IT", "locales", tags.split(","))),
                400,
                "invalid-locales");
    }

    @Test
    void whatIsChangedIsSeenAtOnceAndWhatPricesHangOnCannotChange() {
        open().expectStatus().isCreated();
        body(call(HttpMethod.PATCH, "/stores/" + id, Map.of("tagline", "All mine", "taxDisplay", "net")))
                .jsonPath("$.tagline")
                .isEqualTo("All mine")
                .jsonPath("$.taxDisplay")
                .isEqualTo("net")
                .jsonPath("$.name")
                .isEqualTo("Mine");
        refused(call(HttpMethod.PATCH, "/stores/" + id, Map.of("currency", "EUR")), 400, "fixed-currency");
        refused(call(HttpMethod.PATCH, "/stores/" + id, Map.of("country", "IT")), 400, "fixed-country");
        refused(call(HttpMethod.PATCH, "/stores/none-such", Map.of("name", "x")), 404, "unknown-store");
    }

    @Test
    void aClosedStoreIsNotListedAndSellsNothingUntilItIsOpenedAgain() {
        open().expectStatus().isCreated();
        call(HttpMethod.DELETE, "/stores/" + id, Map.of()).expectStatus().isNoContent();
        call(HttpMethod.DELETE, "/stores/" + id, Map.of()).expectStatus().isNoContent();

        await().untilAsserted(() -> assertThat(listed("/stores")).doesNotContain("\"id\":\"" + id + "\""));
        assertThat(listed("/staff/stores")).contains("\"id\":\"" + id + "\"");
        await().untilAsserted(() -> refused(get("/stores/" + id + "/categories"), 410, "store-closed"));
        refused(call(HttpMethod.POST, "/stores/" + id + "/carts", Map.of()), 410, "store-closed");
        refused(open(), 409, "store-closed");

        body(call(HttpMethod.PATCH, "/stores/" + id, Map.of("closed", false)))
                .jsonPath("$.state")
                .isEqualTo("open");
        await().untilAsserted(() ->
                get("/stores/" + id + "/categories").expectStatus().isOk());
    }

    @Test
    void onlyStaffMayTouchStores() {
        http.post()
                .uri("/stores")
                .bodyValue(Map.of("id", id, "currency", "EUR", "country", "IT"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.delete().uri("/stores/" + id).exchange().expectStatus().isUnauthorized();
        http.get().uri("/staff/stores").exchange().expectStatus().isUnauthorized();
        http.get().uri("/audit").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void whatStaffDidToAStoreIsWrittenDownForGood(@Autowired DatabaseClient database) {
        open().expectStatus().isCreated();
        call(HttpMethod.PATCH, "/stores/" + id, Map.of("name", "Yours"))
                .expectStatus()
                .isOk();
        call(HttpMethod.PATCH, "/stores/" + id, Map.of("name", "Yours"))
                .expectStatus()
                .isOk();
        call(HttpMethod.DELETE, "/stores/" + id, Map.of()).expectStatus().isNoContent();

        body(get("/audit?store=" + id))
                .jsonPath("$.entries[*].action")
                .isEqualTo(java.util.List.of("store.closed", "store.changed", "store.opened"))
                .jsonPath("$.entries[1].who")
                .isEqualTo("staff")
                .jsonPath("$.entries[1].before.definition.name")
                .isEqualTo("Mine")
                .jsonPath("$.entries[1].after.definition.name")
                .isEqualTo("Yours")
                .jsonPath("$.entries[2].before")
                .doesNotExist();
        body(get("/audit?limit=1&store=" + id))
                .jsonPath("$.next")
                .value(next -> body(get("/audit?store=" + id + "&limit=5&before=" + next))
                        .jsonPath("$.entries.length()")
                        .isEqualTo(2));
        refused(get("/audit?limit=1000"), 400, "invalid-limit");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql("DELETE FROM audit.entry WHERE store = :store")
                                .bind("store", id)
                                .then()
                                .block())
                .hasMessageContaining("stays written");
    }

    private String listed(String path) {
        return new String(
                body(get(path)).returnResult().getResponseBodyContent(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
