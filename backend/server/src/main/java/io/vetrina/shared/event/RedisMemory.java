// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.Redis;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How much of the memory it may use Redis uses, looked at every second. Near the bound nothing that can wait in PostgreSQL is
 * carried to Redis. The meter {@code vetrina.redis.memory} is the used share; 0 where there is no bound.
 */
@Component
public class RedisMemory extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(RedisMemory.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final double NEAR = 0.9;
    private static final double FAR_AGAIN = 0.85;

    private final Redis redis;
    private final long bound;
    private volatile double share;
    private volatile boolean near;

    RedisMemory(Redis redis, EventSettings settings, MeterRegistry meters) {
        this.redis = redis;
        this.bound = settings.redisMemory().toBytes();
        Gauge.builder("vetrina.redis.memory", this, memory -> memory.share)
                .description("Used share of the memory that Redis may use")
                .register(meters);
    }

    /** Whether nine tenths are used, until it is 85 % again. */
    public boolean isNearBound() {
        return near;
    }

    /** Used share, from 0. */
    double share() {
        return share;
    }

    @Override
    protected Disposable begin() {
        return Flux.interval(Duration.ZERO, LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> Mono.defer(() -> redis.commands().info("memory"))
                        .doOnNext(this::look)
                        .onErrorComplete())
                .subscribe();
    }

    private void look(String info) {
        long most = bound > 0 ? bound : value(info, "maxmemory");
        share = most > 0 ? (double) value(info, "used_memory") / most : 0;
        boolean now = share >= (near ? FAR_AGAIN : NEAR);
        if (now && !near) {
            LOG.error("Redis uses {} % of its memory: events wait in the outbox", Math.round(100 * share));
        } else if (!now && near) {
            LOG.info("Redis has memory again: events go on");
        }
        near = now;
    }

    private static long value(String info, String name) {
        return info.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> Long.parseLong(line.substring(name.length() + 1).strip()))
                .findFirst()
                .orElse(0L);
    }
}
