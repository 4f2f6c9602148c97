// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.contract.operations.EventGroup;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import io.vetrina.shared.EventsPart;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Redis;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class StreamWatchTest {

    private static final StoreId STORE = new StoreId("walks");

    private final TestSpace space = TestServers.shared().newSpace();

    @AfterEach
    void end() {
        space.close();
    }

    @Test
    void aStreamIsTrimmedOnlyBehindItsSlowestGroup() {
        try (ConfigurableApplicationContext node = EventsPart.start(space, Map.of("vetrina.events.lag-alarm", "0s"))) {
            Events events = node.getBean(Events.class);
            AtomicInteger quick = new AtomicInteger();
            AtomicInteger slow = new AtomicInteger();
            Sinks.Empty<Void> gate = Sinks.empty();
            events.on(StepTaken.class, "quick", message -> Mono.fromRunnable(quick::incrementAndGet));
            events.on(StepTaken.class, "slow", message -> slow.incrementAndGet() < 10 ? Mono.empty() : gate.asMono());
            tell(node, IntStream.range(0, 1_500).boxed().toList());
            await().untilAsserted(() -> assertThat(quick).hasValue(1_500));
            await().untilAsserted(() -> assertThat(slow).hasValue(10));

            node.getBean(StreamWatch.class).look().block();
            // The slow one has finished fewer than ten, whatever the quick one did.
            assertThat(length(node)).isBetween(1_491L, 1_500L);
            assertThat(group(node, "slow").pending()).isPositive();
            assertThat(group(node, "slow").secondsBehind()).isPositive();
            assertThat(group(node, "quick").secondsBehind()).isZero();
            assertThat(node.getBean(StreamHealth.class)
                            .health()
                            .block()
                            .getDetails()
                            .get("behind"))
                    .asString()
                    .contains("domain slow")
                    .doesNotContain("quick");

            gate.tryEmitEmpty();
            await().untilAsserted(() -> assertThat(slow).hasValue(1_500));
            await().untilAsserted(() -> {
                node.getBean(StreamWatch.class).look().block();
                assertThat(length(node)).isZero();
            });
        }
    }

    @Test
    void nearTheBoundOfRedisTheOutboxKeepsWhatItHas() {
        AtomicInteger told = new AtomicInteger();
        try (ConfigurableApplicationContext node =
                EventsPart.start(space, Map.of("vetrina.events.redis-memory", "1KB"))) {
            await().until(() -> node.getBean(RedisMemory.class).isNearBound());
            // What the relay had begun before it heard of the bound, it may still carry.
            await().untilAsserted(() -> {
                tell(node, List.of(told.incrementAndGet()));
                assertThat(waiting(node)).isPositive();
            });
            long kept = waiting(node);
            assertThat(node.getBean(OutboxRelay.class).drain().block()).isZero();
            assertThat(waiting(node)).isEqualTo(kept);
            assertThat(node.getBean(StreamHealth.class)
                            .health()
                            .block()
                            .getDetails()
                            .get("outbox"))
                    .asString()
                    .contains("short of memory");
        }
        try (ConfigurableApplicationContext node = EventsPart.start(space, Map.of())) {
            AtomicInteger arrived = new AtomicInteger();
            node.getBean(Events.class)
                    .on(StepTaken.class, "later", message -> Mono.fromRunnable(arrived::incrementAndGet));
            await().untilAsserted(() -> assertThat(arrived).hasValue(told.get()));
            assertThat(waiting(node)).isZero();
        }
    }

    private static void tell(ConfigurableApplicationContext node, List<Integer> steps) {
        node.getBean(Outbox.class)
                .append(
                        STORE,
                        steps.stream().map(n -> new StepTaken("w" + n % 7, n)).toList())
                .block();
    }

    private static long length(ConfigurableApplicationContext node) {
        Redis redis = node.getBean(Redis.class);
        return Objects.requireNonNull(
                redis.commands().xlen(redis.key(RedisStreams.DOMAIN)).block());
    }

    private static long waiting(ConfigurableApplicationContext node) {
        return Objects.requireNonNull(node.getBean(DatabaseClient.class)
                .sql("SELECT count(*) FROM shared.outbox")
                .map(row -> row.get(0, Long.class))
                .one()
                .block());
    }

    private static EventGroup group(ConfigurableApplicationContext node, String name) {
        return Objects.requireNonNull(
                        node.getBean(EventOperations.class).groups().block())
                .stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
