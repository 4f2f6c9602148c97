// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says in {@code /actuator/health} whether Redis answers. */
@Component("redisHealthIndicator")
class RedisHealth extends AbstractReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Redis redis;

    RedisHealth(Redis redis) {
        super("Redis does not answer");
        this.redis = redis;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.defer(() -> redis.commands().ping())
                .timeout(PATIENCE)
                .map(pong -> builder.up().build());
    }
}
