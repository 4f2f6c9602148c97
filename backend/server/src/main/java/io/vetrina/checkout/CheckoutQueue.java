// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolAcquirePendingLimitException;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolBuilder;
import reactor.pool.PooledRef;

/**
 * Lets a few checkouts of this node work at the database at a time, so that a rush waits here and not for database connections,
 * which everything else needs too. Each article has a line of its own, from which only some may work at a time: who waits for an
 * article that everybody wants does not stand before those who want another. Never held while an outside party is asked.
 *
 * <p>The gauge {@code vetrina.checkout.waiting} tells how many wait.
 */
@Component
class CheckoutQueue {

    private static final int AT_ONCE = 10;
    private static final int AT_ONCE_OF_ONE_ARTICLE = 4;
    private static final int WAITING_FOR_ONE_ARTICLE = 1_000;
    private static final int UNLIMITED = -1;
    private static final long MOST_LINES = 100_000;
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InstrumentedPool<Turn> turns = pool(AT_ONCE, UNLIMITED);
    private final LoadingCache<Article, InstrumentedPool<Turn>> lines = Caffeine.newBuilder()
            .maximumSize(MOST_LINES)
            .expireAfterAccess(IDLE)
            .build(article -> pool(AT_ONCE_OF_ONE_ARTICLE, WAITING_FOR_ONE_ARTICLE));

    CheckoutQueue(MeterRegistry meters) {
        Gauge.builder("vetrina.checkout.waiting", this, CheckoutQueue::waiting).register(meters);
    }

    /**
     * Runs work when it is its turn.
     *
     * @param articles what the cart holds: it stands in the longest of their lines; none to wait for a turn only
     * @param busy the answer when the line is too long, or the turn does not come in time
     */
    <T> Mono<T> through(StoreId store, Collection<Sku> articles, Mono<T> work, T busy) {
        Mono<T> next = inTurn(turns, work);
        return Mono.defer(() -> articles.isEmpty() ? next : inTurn(longest(store, articles), next))
                .onErrorResume(
                        e -> e instanceof PoolAcquireTimeoutException || e instanceof PoolAcquirePendingLimitException,
                        e -> Mono.just(busy));
    }

    private InstrumentedPool<Turn> longest(StoreId store, Collection<Sku> articles) {
        return articles.stream()
                .map(sku -> lines.get(new Article(store, sku)))
                .max(Comparator.comparingInt(line -> line.metrics().pendingAcquireSize()))
                .orElseThrow();
    }

    private int waiting() {
        return lines.asMap().values().stream()
                .mapToInt(line -> line.metrics().pendingAcquireSize())
                .sum();
    }

    private static <T> Mono<T> inTurn(InstrumentedPool<Turn> pool, Mono<T> work) {
        return Mono.usingWhen(pool.acquire(PATIENCE), turn -> work, PooledRef::release);
    }

    private static InstrumentedPool<Turn> pool(int atOnce, int waiting) {
        return PoolBuilder.from(Mono.fromSupplier(Turn::new))
                .sizeBetween(0, atOnce)
                .maxPendingAcquire(waiting)
                .buildPool();
    }

    private record Article(StoreId store, Sku sku) {}

    private record Turn() {}
}
