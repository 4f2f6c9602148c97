// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.Consumer;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.vetrina.BackendTest;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Redis;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

@BackendTest
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Events events;
    private final RedisStreams streams;
    private final Redis redis;
    private final TransactionalOperator transaction;

    OutboxTest(
            @Autowired Outbox outbox,
            @Autowired Events events,
            @Autowired RedisStreams streams,
            @Autowired Redis redis,
            @Autowired TransactionalOperator transaction) {
        this.outbox = outbox;
        this.events = events;
        this.streams = streams;
        this.redis = redis;
        this.transaction = transaction;
    }

    @EventType(value = "test.rung-climbed.v1", formerly = "Rung")
    record RungClimbed(int n) implements DomainEvent {

        @Override
        public String aggregate() {
            return "ladder";
        }
    }

    record Nameless() implements DomainEvent {

        @Override
        public String aggregate() {
            return "";
        }
    }

    @Test
    void carriesEventsToTheStreamInTheOrderTheyWereAppended() {
        StoreId store = new StoreId("outbox-order");
        List<RungClimbed> rungs =
                IntStream.range(0, 1_200).mapToObj(RungClimbed::new).toList();
        StepVerifier.create(consumed(store, "order-test").take(rungs.size()).collectList())
                .then(() -> append(store, rungs))
                .assertNext(seen -> assertThat(seen).containsExactlyElementsOf(rungs))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void tellsNothingOfAChangeThatWasRolledBack() {
        StoreId store = new StoreId("outbox-rollback");
        StepVerifier.create(consumed(store, "rollback-test").take(1))
                .then(() -> {
                    outbox.append(store, List.of(new RungClimbed(1)))
                            .then(Mono.error(new IllegalStateException("roll back")))
                            .as(transaction::transactional)
                            .onErrorComplete()
                            .block(PATIENCE);
                    append(store, List.of(new RungClimbed(2)));
                })
                .expectNext(new RungClimbed(2))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void handsAnEventAgainWhenItsHandlerFails() {
        StoreId store = new StoreId("outbox-retry");
        int[] attempts = {0};
        Sinks.One<RungClimbed> seen = Sinks.one();
        events.on(RungClimbed.class, "retry-test", message -> {
            if (!message.store().equals(store)) {
                return Mono.empty();
            }
            if (attempts[0]++ == 0) {
                return Mono.error(new IllegalStateException("first attempt fails"));
            }
            seen.tryEmitValue(message.event());
            return Mono.empty();
        });
        append(store, List.of(new RungClimbed(7)));
        assertThat(seen.asMono().block(PATIENCE)).isEqualTo(new RungClimbed(7));
        assertThat(attempts[0]).isEqualTo(2);
    }

    @Test
    void readsEntriesThatCarryTheNameOfBefore() {
        StoreId store = new StoreId("outbox-former");
        StepVerifier.create(consumed(store, "former-test").take(1))
                .then(() -> streams.add(
                                RedisStreams.DOMAIN,
                                List.of(Map.of(
                                        "id", UUID.randomUUID().toString(),
                                        "type", "Rung",
                                        "store", store.value(),
                                        "at", "2026-11-20T08:00:00Z",
                                        "payload", "{\"n\":3}")))
                        .block(PATIENCE))
                .expectNext(new RungClimbed(3))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void finishesWhatTheVersionBeforeHadBegun() {
        StoreId store = new StoreId("outbox-begun");
        String key = redis.key(RedisStreams.DOMAIN);
        append(store, List.of(new RungClimbed(1), new RungClimbed(2)));
        redis.commands()
                .xgroupCreate(XReadArgs.StreamOffset.from(key, "0"), "begun-test", XGroupCreateArgs.Builder.mkstream())
                .block(PATIENCE);
        // Every node called itself so, and this one ended before it acknowledged.
        await().untilAsserted(() -> assertThat(readAs("node", key)).contains("{\"n\":2}"));

        StepVerifier.create(consumed(store, "begun-test").take(3).collectList())
                .then(() -> append(store, List.of(new RungClimbed(3))))
                .expectNext(List.of(new RungClimbed(1), new RungClimbed(2), new RungClimbed(3)))
                .expectComplete()
                .verify(PATIENCE);
    }

    @SuppressWarnings("unchecked")
    private String readAs(String consumer, String key) {
        return redis.commands()
                .xreadgroup(Consumer.from("begun-test", consumer), XReadArgs.StreamOffset.lastConsumed(key))
                .map(entry -> String.valueOf(entry.getBody().get("payload")))
                .collectList()
                .block(PATIENCE)
                .toString();
    }

    @Test
    void refusesAnEventWithoutANameThatOutlivesItsClass() {
        assertThatThrownBy(() -> outbox.append(new StoreId("outbox-nameless"), List.of(new Nameless()))
                        .block(PATIENCE))
                .hasMessageContaining("@EventType");
    }

    private void append(StoreId store, List<RungClimbed> rungs) {
        outbox.append(store, rungs).as(transaction::transactional).block(PATIENCE);
    }

    private Flux<RungClimbed> consumed(StoreId store, String group) {
        Sinks.Many<RungClimbed> sink = Sinks.many().unicast().onBackpressureBuffer();
        events.on(RungClimbed.class, group, message -> {
            if (message.store().equals(store)) {
                sink.tryEmitNext(message.event());
            }
            return Mono.empty();
        });
        return sink.asFlux();
    }
}
