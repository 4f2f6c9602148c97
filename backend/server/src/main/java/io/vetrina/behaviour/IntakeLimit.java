// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vetrina.shared.Caller;
import io.vetrina.shared.Problem;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What one network may send. Each node counts for itself, in memory: a flood is held off without a word to Redis. Machines of
 * ours that speak for themselves are not limited.
 */
@Component
class IntakeLimit {

    private static final long MOST_NETWORKS = 100_000;

    private final BehaviourSettings settings;
    private final Cache<String, Bucket> buckets;

    IntakeLimit(BehaviourSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_NETWORKS)
                .expireAfterAccess(Duration.ofSeconds(1 + settings.burst() / settings.eventsPerSecond()))
                .build();
    }

    /** @throws Problem 429 {@code too-many-events} with {@code Retry-After} when so many more are too many */
    void spend(Caller caller, int events) {
        if (caller.own() || events == 0) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(caller.network(), unknown -> bucket()).tryConsumeAndReturnRemaining(events);
        if (!probe.isConsumed()) {
            long seconds = Math.max(
                    1,
                    Duration.ofNanos(probe.getNanosToWaitForRefill())
                            .plusMillis(999)
                            .toSeconds());
            Problem problem = Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-events",
                    "This address sends more events than %d a second; wait for %d s and send fewer."
                            .formatted(settings.eventsPerSecond(), seconds));
            problem.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            throw problem;
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.burst())
                        .refillGreedy(settings.eventsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
