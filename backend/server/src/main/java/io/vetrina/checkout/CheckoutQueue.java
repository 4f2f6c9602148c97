// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolBuilder;
import reactor.pool.PooledRef;

/**
 * Lets a few checkouts of this node run at a time and the others wait in line, so that a rush for one thing waits here and not for
 * database connections, which everything else needs too.
 */
@Component
class CheckoutQueue {

    private static final int AT_ONCE = 8;
    private static final int WAITING = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InstrumentedPool<Turn> turns = PoolBuilder.from(Mono.fromSupplier(Turn::new))
            .sizeBetween(0, AT_ONCE)
            .maxPendingAcquire(WAITING)
            .buildPool();

    /** Runs a checkout when it is its turn; refuses with {@code checkout-busy} when the line is too long. */
    <T> Mono<T> through(Mono<T> checkout) {
        return Mono.usingWhen(turns.acquire(PATIENCE), turn -> checkout, PooledRef::release)
                .onErrorMap(
                        e -> e instanceof PoolAcquireTimeoutException || e instanceof PoolAcquirePendingLimitException,
                        e -> CheckoutProblems.busy());
    }

    private record Turn() {}
}
