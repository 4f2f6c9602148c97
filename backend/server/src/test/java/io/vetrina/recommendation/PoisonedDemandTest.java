// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.catalog.importing.TestCatalogue;
import io.vetrina.contract.order.PastOrderBatch;
import io.vetrina.contract.order.PastOrderReceipt;
import io.vetrina.contract.recommendation.HeldDemand;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What somebody who is nobody can do to the recommendations of others, and what cannot be bought any more. */
@BackendTest
class PoisonedDemandTest {

    private static final StoreId STORE = new StoreId("poisoned");
    private static final int PRODUCTS = 60;

    /** The others were never bought. */
    private static final int BOUGHT = 55;

    /** No address: the machine itself, whose floods nobody holds off. */
    private static final String OURSELVES = "";

    private static boolean imported;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Outbox outbox;

    @LocalServerPort
    private int port;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void openAStoreWithAHistory() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/api/stores/" + STORE)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        if (!imported) {
            TestCatalogue catalogue = TestCatalogue.of(STORE.value());
            catalogue.products(
                    IntStream.range(0, PRODUCTS).mapToObj(i -> "P" + i).toArray(String[]::new));
            Instant first = Instant.parse("2011-01-01T09:00:00Z");
            for (int order = 0; order < 600; order++) {
                int from = order * 7 % BOUGHT;
                catalogue.pastOrder(first.plus(Duration.ofHours(order)), "P" + from, "P" + (from + 1) % BOUGHT, "P1");
            }
            catalogue.importInto(application);
            imported = true;
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> home().size() == 12);
    }

    private List<String> home() {
        return skus("home", "");
    }

    private List<String> skus(String slot, String query) {
        Recommendations answer = client.get()
                .uri("/recommendations/" + slot + "?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Recommendations.class)
                .returnResult()
                .getResponseBody();
        return answer.hits().stream().map(hit -> hit.product().sku()).toList();
    }

    private int post(String address, String agent, String... events) {
        return client.post()
                .uri("/events")
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (!address.isEmpty()) {
                        headers.set("X-Forwarded-For", address);
                    }
                })
                .header("User-Agent", agent)
                .bodyValue("[" + String.join(",", events) + "]")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static String event(String kind, String visitor, String sku) {
        return "{\"id\":\"%s\",\"type\":\"%s\",\"visitor\":\"%s\",\"sku\":\"%s\"}"
                .formatted(UUID.randomUUID(), kind, visitor, sku);
    }

    private PastOrderReceipt bring(String number, String... skus) {
        List<PastOrderBatch.Line> lines = new ArrayList<>();
        for (String sku : skus) {
            lines.add(new PastOrderBatch.Line(new Sku(sku), 1, null));
        }
        return client.post()
                .uri("/past-orders")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .bodyValue(new PastOrderBatch(List.of(new PastOrderBatch.Order(
                        number, "c", "IT", Instant.now().minusSeconds(5), lines))))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(PastOrderReceipt.class)
                .returnResult()
                .getResponseBody();
    }

    private List<HeldDemand> held() {
        return client.get()
                .uri("/held-demand")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBodyList(HeldDemand.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void fiveThousandViewsByOneVisitorDoNotBringAnArticleIntoTheTwelve() {
        for (int batch = 0; batch < 50; batch++) {
            assertThat(post(
                            OURSELVES,
                            "Mozilla/5.0",
                            IntStream.range(0, 100)
                                    .mapToObj(i -> event(i % 10 == 0 ? "add" : "view", "one", "P59"))
                                    .toArray(String[]::new)))
                    .isEqualTo(202);
        }
        await("the analyst sees it")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(held()).anySatisfy(demand -> {
                    assertThat(demand.product()).isEqualTo(new Sku("P59"));
                    assertThat(demand.visitors()).isEqualTo(1);
                }));
        assertThat(home()).doesNotContain("P59");
        assertThat(skus("home", "visitor=one")).doesNotContain("P59"); // met in the session
    }

    @Test
    void aHundredMadeUpPairsDoNotBringAnArticleToAPopularPage() {
        for (int pair = 0; pair < 100; pair++) {
            String visitor = "pair-" + pair;
            assertThat(post("192.0.2.66", "Mozilla/5.0", event("order", visitor, "P1"), event("order", visitor, "P57")))
                    .isEqualTo(400);
            assertThat(post("192.0.2.66", "Mozilla/5.0", event("view", visitor, "P1"), event("view", visitor, "P58")))
                    .isEqualTo(202);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(held()).anySatisfy(demand -> {
                    assertThat(demand.product()).isEqualTo(new Sku("P58"));
                    assertThat(demand.visitors()).isGreaterThanOrEqualTo(20);
                }));
        assertThat(skus("product", "sku=P1")).doesNotContain("P58");
        assertThat(home()).doesNotContain("P58");
    }

    @Test
    void twoThousandPagesOfABotTeachNothing() {
        String agent = "Mozilla/5.0 (compatible; Bytespider; spider-feedback@bytedance.com)";
        for (int batch = 0; batch < 20; batch++) {
            int start = batch * 100;
            post(
                    OURSELVES,
                    agent,
                    IntStream.range(start, start + 100)
                            .mapToObj(i -> event("view", "page-" + i, "P57"))
                            .toArray(String[]::new));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(excluded("P57")).isEqualTo(2_000));
        assertThat(home()).doesNotContain("P57");
        assertThat(held()).extracting(HeldDemand::product).doesNotContain(new Sku("P57"));
    }

    private long excluded(String sku) {
        return database.sql(
                        "SELECT count(*) FROM behaviour.event WHERE store = :store AND sku = :sku AND excluded = 'crawler'")
                .bind("store", STORE.value())
                .bind("sku", sku)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }

    @Test
    void whatIndependentVisitorsConfirmIsLearnt() {
        for (int place = 0; place < 6; place++) {
            post(
                    "198.18.0." + place,
                    "Mozilla/5.0",
                    event("view", "c" + place, "P20"),
                    event("view", "c" + place, "P56"));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(skus("product", "sku=P20")).contains("P56"));
    }

    @Test
    void ordersThatStaffBringInAreLearntAtOnceAndOnce() {
        assertThat(bring("brought-0", "P30", "P55")).isEqualTo(new PastOrderReceipt(1, 0));
        assertThat(bring("brought-0", "P30", "P55")).isEqualTo(new PastOrderReceipt(0, 1));
        for (int order = 1; order < 12; order++) {
            bring("brought-" + order, "P30", "P55");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(skus("product", "sku=P30")).contains("P55"));
    }

    @Test
    void onlyStaffBringInOrdersAndSeeWhatIsHeld() {
        client.post()
                .uri("/past-orders")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"orders\":[]}")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        client.get().uri("/held-demand").exchange().expectStatus().isUnauthorized();
        for (String wrong : List.of(
                "{}",
                "{\"orders\":[]}",
                "{\"orders\":[{}]}",
                "{\"orders\":[{\"number\":\"1\",\"placedAt\":\"2126-01-01T00:00:00Z\",\"lines\":[{\"sku\":\"P1\",\"quantity\":1}]}]}",
                "{\"orders\":[{\"number\":\"1\",\"placedAt\":\"2020-01-01T00:00:00Z\",\"lines\":[{\"sku\":\"P1\",\"quantity\":0}]}]}",
                "{\"orders\":[{\"number\":\"1\",\"placedAt\":\"2020-01-01T00:00:00Z\",\"lines\":[{\"sku\":\"P1\",\"quantity\":1,"
                        + "\"unitPrice\":{\"minor\":1,\"currency\":\"USD\"}}]}]}")) {
            client.post()
                    .uri("/past-orders")
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(wrong)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.field")
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsWithdrawnOrSoldOutLeavesEverySlotWithinASecond() {
        String withdrawn = home().getFirst();
        change(withdrawn, "UPDATE catalog.product SET published = false WHERE store = :store AND sku = :sku");
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            assertThat(skus("home", "limit=50")).doesNotContain(withdrawn);
            assertThat(skus("cart", "limit=50")).doesNotContain(withdrawn);
        });
        change(withdrawn, "UPDATE catalog.product SET published = true WHERE store = :store AND sku = :sku");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(skus("home", "limit=50")).contains(withdrawn));

        setStock(withdrawn, 0);
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(skus("cart", "limit=50")).doesNotContain(withdrawn));
        setStock(withdrawn, 100);
    }

    private void change(String sku, String sql) {
        database.sql(sql)
                .bind("store", STORE.value())
                .bind("sku", sku)
                .then()
                .then(outbox.append(STORE, List.of(new ProductsChanged(List.of(sku), List.of()))))
                .as(transaction::transactional)
                .block();
    }

    private void setStock(String sku, int onHand) {
        client.put()
                .uri("/products/" + sku + "/stock")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"onHand\":" + onHand + "}")
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }
}
