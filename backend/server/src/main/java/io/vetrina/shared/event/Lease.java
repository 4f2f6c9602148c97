// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.ScriptOutputType;
import io.vetrina.shared.Redis;
import io.vetrina.shared.RedisScript;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The right of one node to work for a group. It ends some seconds after the node's last sign of life; whoever asks next has it
 * then. A node that could not renew it in time stops by its own clock, before another begins.
 */
final class Lease {

    private static final RedisScript TAKE = RedisScript.beside(Lease.class, "take-lease.lua", ScriptOutputType.INTEGER);
    private static final RedisScript RELEASE =
            RedisScript.beside(Lease.class, "release-lease.lua", ScriptOutputType.INTEGER);

    /** Another node has it, or may have it by now. */
    static final class Lost extends RuntimeException {

        Lost(String key) {
            super(key + " went to another node", null, false, false);
        }
    }

    private final Redis redis;
    private final String key;
    private final String node;
    private final Duration length;
    private volatile long heldUntil;

    Lease(Redis redis, String key, String node, Duration length) {
        this.redis = redis;
        this.key = key;
        this.node = node;
        this.length = length;
        this.heldUntil = System.nanoTime();
    }

    /** Completes when it is ours. */
    Mono<Void> acquire() {
        return take().filter(ours -> ours)
                .repeatWhenEmpty(tries -> tries.delayElements(length.dividedBy(5)))
                .then();
    }

    /** Keeps it; fails with {@link Lost} when that was not possible. */
    Flux<Void> keep() {
        return Flux.interval(length.dividedBy(3), Schedulers.parallel())
                .onBackpressureDrop()
                .concatMap(tick -> take().timeout(length.dividedBy(3))
                        .onErrorResume(e -> Mono.fromSupplier(this::isHeld))
                        .flatMap(ours -> ours ? Mono.<Void>empty() : Mono.error(new Lost(key))));
    }

    /** Whether it is still ours, by this node's clock, with a tenth of its length to spare. */
    boolean isHeld() {
        return System.nanoTime() - heldUntil + length.toNanos() / 10 < 0;
    }

    Mono<Void> require() {
        return Mono.defer(() -> isHeld() ? Mono.empty() : Mono.error(new Lost(key)));
    }

    /** Lets another node have it at once; best effort. */
    Mono<Void> release() {
        return Mono.defer(() -> RELEASE.run(redis.commands(), List.of(key), List.of(node))
                        .then())
                .onErrorComplete();
    }

    private Mono<Boolean> take() {
        return Mono.defer(() -> {
            long asked = System.nanoTime();
            return TAKE.<Long>run(redis.commands(), List.of(key), List.of(node, String.valueOf(length.toMillis())))
                    .next()
                    .map(ours -> {
                        if (ours == 1) {
                            heldUntil = asked + length.toNanos();
                        }
                        return ours == 1;
                    });
        });
    }
}
