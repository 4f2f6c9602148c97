// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.KeyValue;
import io.vetrina.contract.operations.EventGroup.Rebuild.State;
import io.vetrina.shared.Dependency;
import io.vetrina.shared.Redis;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Runs rebuilds from PostgreSQL, and remembers how the last one of each group or listener went. */
@Component
class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final String STATES = "rebuilds";

    /**
     * How the last rebuild went.
     *
     * @param since when it came to this state
     * @param reason why it failed; empty otherwise
     */
    record Last(State state, Instant since, String reason) {

        private static Last parse(String text) {
            String[] parts = text.split(" ", 3);
            return new Last(State.valueOf(parts[0]), Instant.parse(parts[1]), parts.length < 3 ? "" : parts[2]);
        }
    }

    private final Redis redis;
    private final Clock clock;

    Rebuilds(Redis redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    /** Completes when the rebuild has ended, well or not; a server that is away is waited for. */
    Mono<Void> run(String name, Mono<Void> rebuild) {
        return note(name, State.RUNNING, "")
                .then(rebuild.retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                        .maxBackoff(Duration.ofSeconds(2))
                        .filter(Dependency::isAway)))
                .then(Mono.defer(() -> note(name, State.DONE, "")))
                .doOnSubscribe(begun -> LOG.info("Rebuilding {} from PostgreSQL", name))
                .doOnSuccess(done -> LOG.info("{} is rebuilt", name))
                .onErrorResume(e -> {
                    LOG.error("{} could not be rebuilt", name, e);
                    return note(name, State.FAILED, e.toString());
                });
    }

    private Mono<Void> note(String name, State state, String reason) {
        return Mono.defer(() -> redis.commands()
                        .hset(redis.key(STATES), name, (state.name() + " " + clock.instant() + " " + reason).strip()))
                .then();
    }

    /** By the name of group or listener. */
    Mono<Map<String, Last>> last() {
        return Mono.defer(() -> redis.commands()
                .hgetall(redis.key(STATES))
                .collectMap(KeyValue::getKey, state -> Last.parse(state.getValue())));
    }
}
