// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.catalog.importing.TestCatalogue;
import io.vetrina.contract.behaviour.EventReceipt;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

@BackendTest
class EventIntakeTest {

    private static final StoreId STORE = new StoreId("events");
    private static boolean imported;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Behaviour behaviour;

    @LocalServerPort
    private int port;

    private final VisitorId visitor = new VisitorId("v-" + UUID.randomUUID());
    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void openTheStore() {
        client =
                WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        if (!imported) {
            String[] skus = IntStream.range(0, 30).mapToObj(i -> "E" + i).toArray(String[]::new);
            TestCatalogue.of(STORE.value()).products(skus).importInto(application);
            imported = true;
        }
    }

    @Test
    void knowsWhatAVisitorLookedAtAsSoonAsItAnswers() {
        assertThat(accepted(event("1", "view", "E1"), event("2", "click", "E2"), event("3", "view", "E1")))
                .isEqualTo(new EventReceipt(3, 0));
        StepVerifier.create(behaviour.session(STORE, visitor))
                .expectNext(List.of(new Sku("E2"), new Sku("E1")))
                .verifyComplete();
    }

    @Test
    void takesABareArrayToo() {
        assertThat(receipt("[" + event("1", "add", "E3") + "]")).isEqualTo(new EventReceipt(1, 0));
    }

    @Test
    void ignoresAnEventThatComesAgain() {
        accepted(event("1", "view", "E1"));
        assertThat(accepted(event("1", "view", "E1"), event("2", "view", "E2"))).isEqualTo(new EventReceipt(1, 1));
        await().untilAsserted(() ->
                assertThat(logged()).extracting(BehaviourEvent::id).containsExactly("1", "2"));
    }

    @Test
    void remembersTheLastTwentyThings() {
        String[] views = IntStream.range(0, 30)
                .mapToObj(i -> event("v" + i, "view", "E" + i))
                .toArray(String[]::new);
        accepted(views);
        StepVerifier.create(behaviour.session(STORE, visitor))
                .assertNext(items ->
                        assertThat(items).hasSize(20).startsWith(new Sku("E10")).endsWith(new Sku("E29")))
                .verifyComplete();
    }

    @Test
    void keepsEveryEventInTheTrainingLogWithinOneSession() {
        accepted(event("1", "view", "E1"));
        accepted(
                event("2", "add", "E1"),
                "{\"id\":\"3\",\"type\":\"search\",\"visitor\":\"" + visitor + "\",\"query\":\"lantern\"}");
        await().untilAsserted(() -> assertThat(logged()).hasSize(3));
        assertThat(logged())
                .extracting(BehaviourEvent::session)
                .containsOnly(logged().getFirst().session());
        assertThat(logged().getLast().query()).isEqualTo("lantern");
    }

    @Test
    void believesATimeWithinTheSessionAndTakesTheArrivalForAnyOther() {
        Instant recent = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
        accepted(
                eventAt("1", recent.toString()),
                eventAt("2", "2001-01-01T10:00:00Z"),
                eventAt("3", "2126-01-01T10:00:00Z"));
        await().untilAsserted(() -> assertThat(logged()).hasSize(3));
        assertThat(logged()).extracting(BehaviourEvent::at).contains(recent);
        assertThat(logged())
                .filteredOn(event -> !event.id().equals("1"))
                .allSatisfy(event -> assertThat(event.at()).isEqualTo(event.received()));
    }

    private String eventAt(String id, String at) {
        return "{\"id\":\"%s\",\"type\":\"view\",\"visitor\":\"%s\",\"sku\":\"E1\",\"at\":\"%s\"}"
                .formatted(id, visitor, at);
    }

    @Test
    void takesNoOrdersFromAnybody() {
        refused(event("1", "order", "E1"), "events[0].type", "invalid-event");
        refused(event("V100023/E1", "view", "E1"), "events[0].id", "invalid-event");
    }

    @Test
    void refusesWhatTheTrainingLogCouldNotTake() {
        for (String hostile : List.of("a\\u0000b", "\\ud83d", "\\udc00\\ud800")) {
            String good = event("1", "view", "E1");
            refused(good.replace("\"id\":\"1\"", "\"id\":\"" + hostile + "\""), "events[0].id", "invalid-event");
            refused(good.replace("}", ",\"query\":\"" + hostile + "\"}"), "events[0].query", "invalid-event");
            refused(good.replace("}", ",\"slot\":\"" + hostile + "\"}"), "events[0].slot", "invalid-event");
        }
        refused(
                event("1", "view", "E1").replace("}", ",\"query\":\"" + "x".repeat(201) + "\"}"),
                "events[0].query",
                "invalid-event");
        refused(event("1", "add", "E1").replace("}", ",\"quantity\":10000}"), "events[0].quantity", "invalid-event");
        refused(event("1", "add", "E1").replace("}", ",\"quantity\":\"2\"}"), "events[0].quantity", "invalid-event");
    }

    @Test
    void othersLearnOnlyTheFirstTimeAVisitorDoesTheSameOnADay() {
        for (int i = 0; i < 5; i++) {
            accepted(event("v" + i, "view", "E1"), event("a" + i, "add", "E1"), event("o" + i, "view", "E2"));
        }
        await().untilAsserted(() -> assertThat(logged()).hasSize(15));
        assertThat(logged())
                .filteredOn(event -> event.excluded() == null)
                .extracting(BehaviourEvent::id)
                .containsExactly("a0", "o0", "v0");
        assertThat(logged())
                .extracting(BehaviourEvent::excluded)
                .filteredOn(Exclusion.REPEATED::equals)
                .hasSize(12);
    }

    @Test
    void othersLearnFromTwentyVisitorsOfAnAddressAndFromNoCrawler() {
        String crowd = UUID.randomUUID().toString();
        for (int i = 0; i < 25; i++) {
            from("198.51.100.7", "Mozilla/5.0", event("1", "view", "E4").replace(visitor.value(), crowd + i));
        }
        String crawler = UUID.randomUUID().toString();
        from(
                "198.51.100.8",
                "Mozilla/5.0 (compatible; Bytespider; spider-feedback@bytedance.com)",
                event("1", "view", "E4").replace(visitor.value(), crawler));
        await().untilAsserted(() -> assertThat(logged(crowd)).hasSize(25));
        assertThat(logged(crowd))
                .extracting(BehaviourEvent::excluded)
                .filteredOn(Exclusion.CROWD::equals)
                .hasSize(5);
        await().untilAsserted(() ->
                assertThat(logged(crawler)).extracting(BehaviourEvent::excluded).containsExactly(Exclusion.CRAWLER));
        assertThat(logged(crowd)).extracting(BehaviourEvent::origin).hasSize(25).doesNotContainNull();
        assertThat(logged(crowd).getFirst().origin()).doesNotContain("198.51.100.7");
    }

    @Test
    void anAddressThatSendsTooMuchIsToldWhenToGoOn() {
        String batch = IntStream.range(0, 100)
                .mapToObj(i -> event("flood" + i, "view", "E5"))
                .collect(Collectors.joining(",", "[", "]"));
        FluxExchangeResult<String> refusal = IntStream.range(0, 100)
                .mapToObj(i -> send("198.51.100.9", "Mozilla/5.0", batch).returnResult(String.class))
                .filter(answer -> answer.getStatus().value() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refusal.getResponseHeaders().getFirst("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refusal.getResponseBody().blockFirst()).contains("urn:vetrina:problem:too-many-events");
        send("198.51.100.10", "Mozilla/5.0", "[" + event("other", "view", "E5") + "]")
                .expectStatus()
                .isAccepted();
    }

    private void from(String address, String agent, String event) {
        send(address, agent, "[" + event + "]").expectStatus().isAccepted();
    }

    private WebTestClient.ResponseSpec send(String address, String agent, String body) {
        return client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Forwarded-For", address)
                .header("User-Agent", agent)
                .bodyValue(body)
                .exchange();
    }

    private List<BehaviourEvent> logged(String visitors) {
        return behaviour
                .since(STORE, Instant.EPOCH)
                .filter(event -> event.visitor().value().startsWith(visitors))
                .collectList()
                .block();
    }

    @Test
    void refusesABatchWholeAndNamesTheEventAndFieldThatIsWrong() {
        String good = event("1", "view", "E1");
        refused(good + "," + event("2", "view", "E-99"), "events[1].sku", "unknown-sku");
        refused(good + "," + event("2", "buy", "E1"), "events[1].type", "invalid-event");
        refused(good + "," + event("", "view", "E1"), "events[1].id", "invalid-event");
        refused(
                good + ",{\"id\":\"2\",\"type\":\"view\",\"visitor\":\"\",\"sku\":\"E1\"}",
                "events[1].visitor",
                "invalid-event");
        refused(good + ",{\"id\":\"2\",\"type\":\"view\",\"sku\":\"E1\"}", "events[1].visitor", "invalid-event");
        refused(good + ",{\"id\":\"2\",\"type\":\"view\",\"visitor\":\"v\"}", "events[1].sku", "invalid-event");
        refused(
                good + ",{\"id\":\"2\",\"type\":\"view\",\"visitor\":\"v\",\"sku\":\"E1\",\"at\":\"soon\"}",
                "events[1].at",
                "invalid-event");
        refused(
                good + ",{\"id\":\"2\",\"type\":\"add\",\"visitor\":\"v\",\"sku\":\"E1\",\"quantity\":-1}",
                "events[1].quantity",
                "invalid-event");
        refused(good + ",7", "events[1]", "invalid-event");
        StepVerifier.create(behaviour.session(STORE, visitor))
                .expectNext(List.of())
                .verifyComplete();
    }

    @Test
    void refusesWhatIsNoBatchAtAll() {
        for (String body : List.of("", "{", "7", "null", "{}", "{\"events\":7}", "[]", "{\"events\":[]}")) {
            client.post()
                    .uri("/api/stores/events/events")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        String tooMany = IntStream.range(0, 101)
                .mapToObj(i -> event("t" + i, "view", "E1"))
                .collect(Collectors.joining(",", "[", "]"));
        client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(tooMany)
                .exchange()
                .expectStatus()
                .isBadRequest();
        client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("[\"" + "x".repeat(1_000_000) + "\"]")
                .exchange()
                .expectStatus()
                .isEqualTo(413);
        client.post()
                .uri("/api/stores/nowhere/events")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("[{\"id\":\"1\",\"type\":\"search\",\"visitor\":\"v\",\"query\":\"lantern\"}]")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void tellsWhereABodyIsNoJson() {
        client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("[{\"id\":\"1\",\n\"type\":view}]")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:unreadable-body")
                .jsonPath("$.detail")
                .value(
                        String.class,
                        detail -> assertThat(detail)
                                .contains("line 2", "/v3/api-docs")
                                .doesNotContain("io.vetrina", "jackson"));
    }

    private String event(String id, String type, String sku) {
        return "{\"id\":\"%s\",\"type\":\"%s\",\"visitor\":\"%s\",\"sku\":\"%s\"}".formatted(id, type, visitor, sku);
    }

    private EventReceipt accepted(String... events) {
        return receipt("{\"events\":[" + String.join(",", events) + "]}");
    }

    private EventReceipt receipt(String body) {
        return client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody(EventReceipt.class)
                .returnResult()
                .getResponseBody();
    }

    private void refused(String events, String field, String code) {
        client.post()
                .uri("/api/stores/events/events")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("[" + events + "]")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:" + code)
                .jsonPath("$.field")
                .isEqualTo(field);
    }

    private List<BehaviourEvent> logged() {
        return behaviour
                .since(STORE, Instant.EPOCH)
                .filter(event -> event.visitor().equals(visitor))
                .collectList()
                .block();
    }
}
