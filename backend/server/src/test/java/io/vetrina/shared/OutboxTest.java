// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.StreamMessage;
import io.vetrina.BackendTest;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

@BackendTest
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final RedisStreams streams;
    private final TransactionalOperator transaction;
    private final JsonMapper json;

    OutboxTest(
            @Autowired Outbox outbox,
            @Autowired RedisStreams streams,
            @Autowired TransactionalOperator transaction,
            @Autowired JsonMapper json) {
        this.outbox = outbox;
        this.streams = streams;
        this.transaction = transaction;
        this.json = json;
    }

    record Rung(int n) {}

    @Test
    void carriesEventsToTheStreamInTheOrderTheyWereAppended() {
        StoreId store = new StoreId("outbox-order");
        List<Rung> rungs = IntStream.range(0, 1_200).mapToObj(Rung::new).toList();
        StepVerifier.create(consumed(store, "order-test").take(rungs.size()).collectList())
                .then(() -> outbox.append(store, rungs)
                        .as(transaction::transactional)
                        .block(PATIENCE))
                .assertNext(seen -> assertThat(seen).containsExactlyElementsOf(rungs))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void tellsNothingOfAChangeThatWasRolledBack() {
        StoreId store = new StoreId("outbox-rollback");
        StepVerifier.create(consumed(store, "rollback-test").take(1))
                .then(() -> {
                    outbox.append(store, List.of(new Rung(1)))
                            .then(Mono.error(new IllegalStateException("roll back")))
                            .as(transaction::transactional)
                            .onErrorComplete()
                            .block(PATIENCE);
                    outbox.append(store, List.of(new Rung(2)))
                            .as(transaction::transactional)
                            .block(PATIENCE);
                })
                .expectNext(new Rung(2))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void handsABatchAgainWhenItsWorkFails() {
        StoreId store = new StoreId("outbox-retry");
        int[] attempts = {0};
        Mono<List<Rung>> seen = Flux.<Rung>create(sink ->
                        sink.onDispose(streams.consume(RedisStreams.DOMAIN, "retry-test", entries -> {
                                    List<Rung> mine = rungs(store, entries);
                                    if (!mine.isEmpty() && attempts[0]++ == 0) {
                                        return Mono.error(new IllegalStateException("first attempt fails"));
                                    }
                                    mine.forEach(sink::next);
                                    return Mono.empty();
                                })
                                .subscribe()))
                .take(1)
                .collectList();
        StepVerifier.create(seen)
                .then(() -> outbox.append(store, List.of(new Rung(7)))
                        .as(transaction::transactional)
                        .block(PATIENCE))
                .expectNext(List.of(new Rung(7)))
                .expectComplete()
                .verify(PATIENCE);
        assertThat(attempts[0]).isEqualTo(2);
    }

    private Flux<Rung> consumed(StoreId store, String group) {
        return Flux.create(sink -> sink.onDispose(streams.consume(RedisStreams.DOMAIN, group, entries -> {
                    rungs(store, entries).forEach(sink::next);
                    return Mono.empty();
                })
                .subscribe()));
    }

    private List<Rung> rungs(StoreId store, List<StreamMessage<String, String>> entries) {
        return entries.stream()
                .map(RedisStreams::domainEvent)
                .filter(event -> event.store().equals(store) && event.is(Rung.class))
                .map(event -> event.as(Rung.class, json))
                .toList();
    }
}
