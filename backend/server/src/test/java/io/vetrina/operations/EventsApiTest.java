// SPDX-License-Identifier: Apache-2.0
package io.vetrina.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.operations.DeadLetter;
import io.vetrina.contract.operations.EventGroup;
import io.vetrina.contract.operations.EventsApi;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.event.Events;
import io.vetrina.shared.event.StepTaken;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;

@BackendTest
class EventsApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Events events;

    @Autowired
    private Outbox outbox;

    @Test
    void staffSeesWhoFollowsEventsAndHowFarBehind() {
        TestShop.open(application).sells("Followed thing", 100, 3);
        await().untilAsserted(() -> assertThat(groups())
                .filteredOn(group -> !group.everyNode() && group.stream().equals("domain"))
                .extracting(EventGroup::name)
                .contains("search-indexer", "cart-emptying", "behaviour"));
        assertThat(groups())
                .filteredOn(EventGroup::everyNode)
                .extracting(EventGroup::name)
                .contains("price-cache", "stock-cache", "offer-cache", "recommendation-cards");
        await().untilAsserted(() -> assertThat(group("search-indexer").node()).isNotNull());
    }

    @Test
    void staffSendsADeadLetterAgain() {
        Set<Integer> poison = ConcurrentHashMap.newKeySet();
        List<Integer> done = new CopyOnWriteArrayList<>();
        poison.add(1);
        events.on(StepTaken.class, "api-test", message -> {
            if (poison.contains(message.event().n())) {
                return Mono.error(new IllegalStateException("out of order"));
            }
            done.add(message.event().n());
            return Mono.empty();
        });
        outbox.append(new StoreId("api-test"), List.of(new StepTaken("api", 1), new StepTaken("api", 2)))
                .block();
        await().untilAsserted(() -> assertThat(letters()).hasSize(2));
        assertThat(letters().getFirst().type()).isEqualTo("test.step-taken.v1");
        assertThat(letters().getFirst().reason()).contains("out of order");
        assertThat(group("api-test").deadLetters()).isEqualTo(2);

        poison.clear();
        staff().resend(letters().getFirst().id()).block();
        await().untilAsserted(() -> assertThat(done).containsExactly(1, 2));
        await().untilAsserted(() -> assertThat(letters()).isEmpty());
    }

    @Test
    void aGroupIsRebuiltOnceAndAListenerWithIt() {
        List<String> rebuilt = new CopyOnWriteArrayList<>();
        events.on(StepTaken.class, "rebuilt-group", message -> Mono.empty());
        events.rebuiltBy("rebuilt-group", () -> Mono.fromRunnable(() -> rebuilt.add("group")));
        events.on(StepTaken.class, "never-rebuilt", message -> Mono.empty());

        staff().rebuild("rebuilt-group").block();
        await().untilAsserted(() -> assertThat(rebuilt).containsExactly("group"));
        await().untilAsserted(() -> assertThat(
                        Objects.requireNonNull(group("rebuilt-group").rebuild()).state())
                .isEqualTo(EventGroup.Rebuild.State.DONE));
        staff().rebuild("price-cache").block();
        await().untilAsserted(() -> assertThat(group("price-cache").rebuild()).isNotNull());

        assertThat(refusal(staff().rebuild("never-rebuilt"))).contains("409", "not-rebuildable");
        assertThat(refusal(staff().rebuild("nobody"))).contains("404", "unknown-group");
        assertThat(refusal(staff().resend("5-5"))).contains("404", "unknown-dead-letter");
        assertThat(refusal(staff().discard("nonsense"))).contains("404", "unknown-dead-letter");
        assertThat(refusal(client("no token").deadLetters())).contains("401");
    }

    private static String refusal(Mono<?> call) {
        return call.map(answer -> "accepted")
                .onErrorResume(
                        WebClientResponseException.class,
                        e -> Mono.just(e.getStatusCode() + e.getResponseBodyAsString()))
                .blockOptional()
                .orElse("accepted");
    }

    private EventsApi staff() {
        return client(BackendTest.STAFF_TOKEN);
    }

    private EventsApi client(String token) {
        WebClient http = WebClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(http))
                .build()
                .createClient(EventsApi.class);
    }

    private List<EventGroup> groups() {
        return Objects.requireNonNull(staff().groups().block());
    }

    private EventGroup group(String name) {
        return groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<DeadLetter> letters() {
        return Objects.requireNonNull(staff().deadLetters().block()).stream()
                .filter(letter -> letter.group().equals("api-test"))
                .toList();
    }
}
