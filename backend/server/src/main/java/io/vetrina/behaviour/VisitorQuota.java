// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lettuce.core.ScriptOutputType;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Redis;
import io.vetrina.shared.RedisScript;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How many visitors one origin has on one day, to learn from no more than a household or a small office has. Counted in Redis for
 * all nodes; each node remembers whom it has asked for, so that only a visitor's first batch costs a round trip.
 */
@Component
class VisitorQuota {

    private static final Duration KEPT = Duration.ofHours(25);
    private static final long REMEMBERED = 100_000;

    private record Visit(LocalDate day, StoreId store, String origin, VisitorId visitor) {}

    private final Redis redis;
    private final BehaviourSettings settings;
    private final Clock clock;
    private final RedisScript admit =
            RedisScript.beside(VisitorQuota.class, "admit-visitors.lua", ScriptOutputType.MULTI);
    private final Cache<Visit, Boolean> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(KEPT).build();

    VisitorQuota(Redis redis, BehaviourSettings settings, Clock clock) {
        this.redis = redis;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether each of the visitors is among the day's first of that origin. */
    Mono<Map<VisitorId, Boolean>> admit(StoreId store, String origin, Collection<VisitorId> visitors) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<VisitorId, Boolean> admitted = new HashMap<>();
        List<VisitorId> unknown = new ArrayList<>();
        for (VisitorId visitor : visitors) {
            Boolean before = known.getIfPresent(new Visit(day, store, origin, visitor));
            if (before == null) {
                unknown.add(visitor);
            } else {
                admitted.put(visitor, before);
            }
        }
        if (unknown.isEmpty()) {
            return Mono.just(admitted);
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(String.valueOf(settings.visitorsPerAddress()));
        arguments.add(String.valueOf(KEPT.toSeconds()));
        unknown.forEach(visitor -> arguments.add(visitor.value()));
        String key = redis.key("behaviour:visitors:{" + origin + "}:" + store + ":" + day);
        return Mono.defer(() -> admit.<List<Long>>run(redis.commands(), List.of(key), arguments)
                .next()
                .map(answers -> {
                    for (int i = 0; i < unknown.size(); i++) {
                        boolean in = answers.get(i) == 1;
                        admitted.put(unknown.get(i), in);
                        known.put(new Visit(day, store, origin, unknown.get(i)), in);
                    }
                    return admitted;
                }));
    }
}
