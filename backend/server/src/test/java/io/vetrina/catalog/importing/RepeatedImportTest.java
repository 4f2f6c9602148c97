// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.contract.shared.StoreId;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BackendTest
class RepeatedImportTest {

    private final WebTestClient http;
    private final ApplicationContext application;
    private final String store = "again" + UUID.randomUUID().toString().substring(0, 8);

    RepeatedImportTest(@LocalServerPort int port, @Autowired ApplicationContext application) {
        this.application = application;
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/api")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .build();
    }

    @BeforeEach
    void importTwentyProducts() {
        imported(20, catalogue -> catalogue);
        awaitFound(20);
    }

    private StoreId imported(int products, UnaryOperator<TestCatalogue> more) {
        String[] skus = IntStream.range(0, products).mapToObj(i -> "SKU-" + i).toArray(String[]::new);
        return more.apply(TestCatalogue.of(store).products(skus)).importInto(application);
    }

    private JsonNode get(String path) {
        return JsonMapper.shared()
                .readTree(http.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent());
    }

    private String message() {
        return get("/imports")
                .valueStream()
                .filter(each -> each.path("store").asString("").equals(store))
                .map(each -> each.path("message").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private void awaitFound(int products) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(get("/stores/" + store + "/search")
                                .path("total")
                                .asInt())
                        .isEqualTo(products));
    }

    @Test
    void theSameSourceChangesNothingAndSaysSo() {
        imported(20, catalogue -> catalogue);
        assertThat(message()).contains("Nothing changed");
        awaitFound(20);
    }

    @Test
    void aProductThatIsGoneFromTheSourceIsWithdrawnAndOneThatIsBackIsSoldAgain() {
        imported(19, catalogue -> catalogue);
        assertThat(message()).contains("1 products new, changed or withdrawn");
        awaitFound(19);
        http.get()
                .uri("/stores/" + store + "/products/sku-19")
                .exchange()
                .expectStatus()
                .isNotFound();

        imported(20, catalogue -> catalogue);
        awaitFound(20);
        assertThat(get("/stores/" + store + "/products/sku-19").path("title").asString(""))
                .isEqualTo("Product SKU-19");
    }

    @Test
    void aSourceThatLostMuchOfItsProductsWithdrawsNoneAndTheReportSaysWhy() {
        imported(5, catalogue -> catalogue);
        assertThat(get("/imports/" + store + "/report").toString())
                .contains("15 products are not in the source any more");
        awaitFound(20);
    }

    @Test
    void aChangedTitleIsTheOnlyThingThatChanges() {
        imported(19, catalogue -> catalogue.product("SKU-19", "Another title", 1_019));
        assertThat(message()).contains("1 products new, changed or withdrawn");
        assertThat(get("/stores/" + store + "/products/sku-19").path("title").asString(""))
                .isEqualTo("Another title");
    }
}
