// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.operations.DeadLetter;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.event.EventOperations;
import io.vetrina.shared.event.RedisStreams;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Events that no door let through, but which are in the stream all the same. */
@BackendTest
class PoisonEventTest {

    private final ApplicationContext application;
    private final RedisStreams streams;
    private final StreamEntries entries;
    private final Behaviour behaviour;
    private final EventOperations operations;

    PoisonEventTest(
            @Autowired ApplicationContext application,
            @Autowired RedisStreams streams,
            @Autowired StreamEntries entries,
            @Autowired Behaviour behaviour,
            @Autowired EventOperations operations) {
        this.application = application;
        this.streams = streams;
        this.entries = entries;
        this.behaviour = behaviour;
        this.operations = operations;
    }

    @Test
    void whatPostgresRefusesGoesToTheDeadLettersAndAllOthersToTheTrainingLog() {
        StoreId store = TestShop.open(application).store();
        VisitorId visitor = new VisitorId("v-" + UUID.randomUUID());
        Partition partition = Partition.of(visitor);
        List<Map<String, String>> good = IntStream.range(0, 40)
                .mapToObj(n -> entry(event(store, visitor, "good-" + n, null)))
                .toList();
        List<Map<String, String>> poison = List.of(
                entry(event(store, visitor, "bad\0id", null)),
                entry(event(store, visitor, "bad-slot", "slot\0")),
                Map.of("session", "s", "event", "{\"no\":\"event\"}"),
                Map.of("session", "s"));

        streams.add(
                        partition.stream(),
                        Stream.of(good.subList(0, 20), poison, good.subList(20, 40))
                                .flatMap(List::stream)
                                .toList())
                .block();

        await().untilAsserted(() -> assertThat(behaviour
                        .since(store, Instant.EPOCH)
                        .map(BehaviourEvent::id)
                        .collectList()
                        .block())
                .hasSize(40)
                .allMatch(id -> id.startsWith("good-")));
        await().untilAsserted(
                        () -> assertThat(operations.deadLetters().collectList().block())
                                .filteredOn(letter -> letter.stream().equals(partition.stream()))
                                .hasSize(4)
                                .extracting(DeadLetter::group)
                                .containsOnly("training-log"));
    }

    private Map<String, String> entry(BehaviourEvent event) {
        return Map.of("session", "s", "event", entries.encode(event));
    }

    private static BehaviourEvent event(StoreId store, VisitorId visitor, String id, @Nullable String slot) {
        Instant now = Instant.now();
        return new BehaviourEvent(
                id,
                store,
                BehaviourKind.VIEW,
                visitor,
                "",
                new Sku("SKU-1"),
                now,
                now,
                null,
                slot,
                null,
                null,
                null,
                null);
    }
}
