// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.catalog.importing.TestCatalogue;
import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.inventory.StockLevel;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@BackendTest
class LiveTest {

    private static final ParameterizedTypeReference<ServerSentEvent<LiveUpdate>> UPDATES =
            new ParameterizedTypeReference<>() {};
    private static final Duration SOON = Duration.ofSeconds(20);
    private static boolean imported;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private final String visitor = "live-" + UUID.randomUUID();
    private WebClient client = WebClient.create();

    @BeforeEach
    void openTheStore() {
        client = WebClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .build();
        if (!imported) {
            TestCatalogue.of("living").products("L1", "L2", "L3", "L4").importInto(application);
            imported = true;
        }
        await("the store's things are known to the recommender")
                .untilAsserted(() -> assertThat(client.get()
                                .uri("/api/stores/living/recommendations/product?sku=L4")
                                .retrieve()
                                .bodyToMono(Recommendations.class)
                                .block()
                                .hits())
                        .hasSize(3));
    }

    @Test
    void tellsThePricesAndStockThatAPageShowsAndNoOthers() {
        StepVerifier.create(live("sku=L1,L2"))
                .assertNext(LiveTest::isHeartbeat)
                .then(() -> put("L3", "price", new Money(1, "EUR")))
                .then(() -> put("L1", "price", new Money(777, "EUR")))
                .assertNext(event -> {
                    assertThat(event.event()).isEqualTo("price");
                    assertThat(event.data().sku()).isEqualTo("L1");
                    assertThat(event.data().price()).isEqualTo(new Money(777, "EUR"));
                })
                .then(() -> put("L2", "stock", new StockLevel(3)))
                .assertNext(event -> {
                    assertThat(event.event()).isEqualTo("stock");
                    assertThat(event.data().sku()).isEqualTo("L2");
                    assertThat(event.data().available()).isEqualTo(3);
                })
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void tellsTheVisitorsOwnCartAndNobodyElses() {
        Cart mine = cart(visitor);
        Cart other = cart("somebody-else");
        StepVerifier.create(live("visitor=" + visitor + "&sku=L4"))
                .assertNext(LiveTest::isHeartbeat)
                .then(() -> add(other))
                .then(() -> add(mine))
                .assertNext(event -> {
                    assertThat(event.event()).isEqualTo("cart");
                    assertThat(event.data().cart().id()).isEqualTo(mine.id());
                    assertThat(event.data().cart().lines()).hasSize(1);
                })
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void tellsNewRecommendationsAfterEachEventOfTheVisitor() {
        StepVerifier.create(live("visitor=" + visitor + "&sku=L4&slot=home&slot=product"))
                .assertNext(LiveTest::isHeartbeat)
                .then(() -> view("L1"))
                .assertNext(event -> {
                    assertThat(event.event()).isEqualTo("recommendations");
                    assertThat(event.data().recommendations().slot()).isEqualTo("home");
                    assertThat(event.data().recommendations().hits())
                            .noneMatch(hit -> hit.product().sku().equals("L1"));
                })
                .assertNext(event ->
                        assertThat(event.data().recommendations().slot()).isEqualTo("product"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void holdsNothingUpForAClientThatDoesNotRead() {
        StepVerifier.create(live("sku=L1"), 0)
                .expectSubscription()
                .then(() -> StepVerifier.create(live("sku=L1"))
                        .assertNext(LiveTest::isHeartbeat)
                        .then(() -> put("L1", "stock", new StockLevel(55)))
                        .assertNext(
                                event -> assertThat(event.data().available()).isEqualTo(55))
                        .thenCancel()
                        .verify(SOON))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void refusesAStoreOrSlotThatIsNotThere() {
        for (String wrong : List.of(
                "/api/stores/nowhere/live",
                "/api/stores/living/live?slot=attic",
                "/api/stores/living/live?visitor=a%20b")) {
            StepVerifier.create(client.get()
                            .uri(java.net.URI.create("http://127.0.0.1:" + port + wrong))
                            .exchangeToMono(response -> response.releaseBody().thenReturn(response.statusCode())))
                    .assertNext(status -> assertThat(status.is4xxClientError()).isTrue())
                    .verifyComplete();
        }
    }

    private Flux<ServerSentEvent<LiveUpdate>> live(String query) {
        return client.get().uri("/api/stores/living/live?" + query).retrieve().bodyToFlux(UPDATES);
    }

    private static void isHeartbeat(ServerSentEvent<LiveUpdate> event) {
        assertThat(event.comment()).isEqualTo("alive");
        assertThat(event.data()).isNull();
    }

    private void put(String sku, String what, Object value) {
        client.put()
                .uri("/api/stores/living/products/" + sku + "/" + what)
                .bodyValue(value)
                .retrieve()
                .toBodilessEntity()
                .block();
    }

    private Cart cart(String of) {
        return client.post()
                .uri("/api/stores/living/carts?visitor=" + of)
                .retrieve()
                .bodyToMono(Cart.class)
                .block();
    }

    private void add(Cart cart) {
        client.post()
                .uri("/api/stores/living/carts/" + cart.id() + "/lines")
                .header(HttpHeaders.IF_MATCH, "\"" + cart.version() + "\"")
                .bodyValue(new AddLine(new io.vetrina.contract.shared.Sku("L1"), 1))
                .retrieve()
                .toBodilessEntity()
                .block();
    }

    private void view(String sku) {
        Event event = Event.of(
                UUID.randomUUID().toString(), EventKind.VIEW, new VisitorId(visitor), new Sku(sku), Instant.now());
        client.post()
                .uri("/api/stores/living/events")
                .bodyValue(new EventBatch(List.of(event)))
                .retrieve()
                .toBodilessEntity()
                .block();
    }
}
