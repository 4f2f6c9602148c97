// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.catalog.importing.TestCatalogue;
import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
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
import org.springframework.test.web.reactive.server.WebTestClient;

@BackendTest
class RecommendationTest {

    private static final String STORE = "recommending";
    private static final int PRODUCTS = 40;
    private static boolean imported;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void openTheStore() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        if (!imported) {
            catalogueWithPastOrders().importInto(application);
            imported = true;
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !ask("home", "").hits().isEmpty());
    }

    @Test
    void metersTellStaffTheAgeOfTheModelAndHowFarBehindTheStreamsAre() {
        for (String meter : List.of("vetrina.model.age?tag=store:" + STORE, "vetrina.stream.lag?tag=stream:domain")) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> client.get()
                            .uri("/actuator/metrics/" + meter)
                            .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .jsonPath("$.baseUnit")
                            .isEqualTo("seconds")
                            .jsonPath("$.measurements[0].value")
                            .value(Double.class, value -> assertThat(value).isBetween(0.0, 1e6)));
        }
    }

    /** Who buys R{i} buys R{i+1}, by and large; every product is bought often enough to learn from. */
    private static TestCatalogue catalogueWithPastOrders() {
        TestCatalogue catalogue = TestCatalogue.of(STORE);
        catalogue.products(IntStream.range(0, PRODUCTS).mapToObj(i -> "R" + i).toArray(String[]::new));
        Instant first = Instant.parse("2011-01-01T09:00:00Z");
        for (int order = 0; order < 1_200; order++) {
            int from = order * 7 % PRODUCTS;
            int far = (from + 11 + order % 5) % PRODUCTS;
            catalogue.pastOrder(
                    first.plus(Duration.ofHours(order)), "R" + from, "R" + (from + 1) % PRODUCTS, "R" + far);
        }
        return catalogue;
    }

    @Test
    void recommendsFromPastOrdersWhatGoesWithTheProductOfThePage() {
        // In the orders above R5 is bought with these six, with each of them equally often.
        List<String> boughtWithIt = List.of("R4", "R6", "R16", "R17", "R31", "R32");
        await("the past orders are learnt").atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            Recommendations answer = ask("product", "sku=R5&limit=5");
            assertThat(skus(answer))
                    .doesNotContain("R5")
                    .filteredOn(boughtWithIt::contains)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(answer.hits()).anySatisfy(hit -> assertThat(hit.reason()).endsWith("Product R5"));
        });
    }

    @Test
    void tellsReasonsInTheLanguageOfTheRequest() {
        assertThat(ask("product", "sku=R5&locale=it").hits())
                .extracting(Recommendation::reason)
                .allMatch(reason -> reason.matches("Spesso .*|Simile .*|Molto .*|In linea .*"));
    }

    @Test
    void neverAnswersWithoutTheVisitorsLastClick() {
        String visitor = "clicker-" + UUID.randomUUID();
        int stale = 0;
        for (int click = 0; click < 15; click++) {
            String sku = ask("home", "visitor=" + visitor)
                    .hits()
                    .getFirst()
                    .product()
                    .sku();
            post(event(visitor, EventKind.CLICK, sku));
            List<String> next = skus(ask("home", "visitor=" + visitor));
            stale += next.contains(sku) ? 1 : 0;
        }
        assertThat(stale).isZero();
    }

    @Test
    void learnsFromOthersWithoutWaitingForAModel() {
        String product = "R30";
        for (int other = 0; other < 8; other++) {
            String visitor = "other-" + UUID.randomUUID();
            post("203.0.113." + other, event(visitor, EventKind.VIEW, product), event(visitor, EventKind.VIEW, "R20"));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                ask("product", "sku=" + product + "&limit=50").hits())
                        .filteredOn(hit -> hit.source().equals("session-neighbours"))
                        .extracting(hit -> hit.product().sku())
                        .contains("R20"));
    }

    @Test
    void leavesOutWhatIsInTheCart() {
        Cart cart = client.post()
                .uri("/api/stores/recommending/carts")
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Cart.class)
                .returnResult()
                .getResponseBody();
        client.post()
                .uri("/api/stores/recommending/carts/" + cart.id() + "/lines")
                .header(HttpHeaders.IF_MATCH, "\"" + cart.version() + "\"")
                .bodyValue(new io.vetrina.contract.cart.AddLine(new io.vetrina.contract.shared.Sku("R6"), 1))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
        assertThat(skus(ask("cart", "cart=" + cart.id() + "&limit=50")))
                .isNotEmpty()
                .doesNotContain("R6");
        assertThat(skus(ask("product", "sku=R5&cart=" + cart.id() + "&limit=50")))
                .doesNotContain("R5", "R6");
    }

    @Test
    void ranksWithAModelTrainedOnThePastOrdersWhoseProvenanceCanBeRead() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !models().isEmpty());
        Model model = models().getLast();
        assertThat(model.kind()).isEqualTo("factorisation-machine");
        assertThat(model.examples()).isGreaterThan(500);
        assertThat(model.windowFrom())
                .isBetween(Instant.parse("2011-01-01T00:00:00Z"), Instant.parse("2011-12-31T00:00:00Z"));
        assertThat(model.windowTo()).isAfter(model.windowFrom());
        assertThat(model.weightsHash()).hasSize(64);
        assertThat(model.metrics()).containsKeys("log-loss", "calibration-error", "auc");
        assertThat(model.provenance()).containsKeys("settings", "trainer", "tribuo");
        if (model.state().equals("serving")) {
            await().untilAsserted(() -> assertThat(ask("product", "sku=R5")).satisfies(answer -> {
                assertThat(answer.source()).isEqualTo("model");
                assertThat(answer.model()).isNotNull();
            }));
        }
    }

    @Test
    void refusesWhatItCannotUnderstandAndAnswersWhatItDoesNotKnow() {
        for (String wrong : List.of(
                "/api/stores/recommending/recommendations/attic",
                "/api/stores/recommending/recommendations/home?limit=0",
                "/api/stores/recommending/recommendations/home?limit=51",
                "/api/stores/recommending/recommendations/home?limit=many",
                "/api/stores/recommending/recommendations/home?visitor=a%20b",
                "/api/stores/recommending/recommendations/product?sku=%3F",
                "/api/stores/nowhere/recommendations/home")) {
            client.get()
                    .uri(java.net.URI.create("http://127.0.0.1:" + port + wrong))
                    .exchange()
                    .expectStatus()
                    .is4xxClientError();
        }
        assertThat(ask("product", "sku=NO-SUCH-THING").hits()).isNotEmpty();
        assertThat(ask("cart", "cart=no-such-cart").hits()).isNotEmpty();
    }

    private Recommendations ask(String slot, String query) {
        return client.get()
                .uri("/api/stores/recommending/recommendations/" + slot + "?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Recommendations.class)
                .returnResult()
                .getResponseBody();
    }

    private List<Model> models() {
        List<Model> all = client.get()
                .uri("/api/models")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBodyList(Model.class)
                .returnResult()
                .getResponseBody();
        return all.stream().filter(model -> model.store().equals(STORE)).toList();
    }

    private static List<String> skus(Recommendations answer) {
        return answer.hits().stream().map(hit -> hit.product().sku()).toList();
    }

    private static Event event(String visitor, EventKind kind, String sku) {
        return Event.of(UUID.randomUUID().toString(), kind, new VisitorId(visitor), new Sku(sku), Instant.now());
    }

    private void post(Event... events) {
        post("203.0.113.99", events);
    }

    private void post(String address, Event... events) {
        client.post()
                .uri("/api/stores/recommending/events")
                .header("X-Forwarded-For", address)
                .bodyValue(new EventBatch(new ArrayList<>(List.of(events))))
                .exchange()
                .expectStatus()
                .isAccepted();
    }
}
