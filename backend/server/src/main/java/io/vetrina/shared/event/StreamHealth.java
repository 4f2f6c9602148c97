// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says in {@code /actuator/health} which groups are too far behind, how many dead letters there are, and whether the outbox waits for memory. The shop goes on
 * meanwhile, so the status stays {@code UP}.
 */
@Component("eventsHealthIndicator")
class StreamHealth extends AbstractReactiveHealthIndicator {

    private final StreamWatch watch;
    private final RedisMemory memory;

    StreamHealth(StreamWatch watch, RedisMemory memory) {
        this.watch = watch;
        this.memory = memory;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        List<GroupLag> late = watch.lags().stream().filter(watch::isLate).toList();
        TreeMap<String, String> seconds = new TreeMap<>();
        late.forEach(
                lag -> seconds.put(lag.stream() + " " + lag.group(), lag.age().toSeconds() + " s"));
        return Mono.just(builder.up()
                .withDetail("behind", seconds)
                .withDetail("deadLetters", watch.deadLetters())
                .withDetail("outbox", memory.isNearBound() ? "waits: Redis is short of memory" : "flows")
                .build());
    }
}
