// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import io.vetrina.shared.event.Events;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells for whom a request is answered: the one place that makes a {@link Buyer}. What it knows of a store is kept in memory and
 * read again behind the answer, so that no request waits for it and none fails because the database is away.
 */
@Component
public class Buyers {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long MOST_STORES = 10_000;

    private final Stores stores;
    private final Clock clock;
    private final AsyncLoadingCache<StoreId, Store> known;

    Buyers(Stores stores, Clock clock, Events events) {
        this.stores = stores;
        this.clock = clock;
        AsyncLoadingCache<StoreId, Store> memory = Caffeine.newBuilder()
                .maximumSize(MOST_STORES)
                .refreshAfterWrite(FRESH)
                .buildAsync(new Loader(stores));
        this.known = memory;
        events.onEveryNode(
                StoreChanged.class, "buyers", change -> memory.synchronous().invalidate(change.store()));
        events.rebuiltBy(
                "buyers", () -> Mono.fromRunnable(() -> memory.synchronous().invalidateAll()));
    }

    /** Whoever asks in a store's first language. */
    public Mono<Buyer> buyer(StoreId store) {
        return buyer(store, null);
    }

    /**
     * Whoever asks.
     *
     * @param locale language tag to answer in; the store's first when it is null or the store does not speak it
     * @throws Problem {@code unknown-store}
     */
    public Mono<Buyer> buyer(StoreId store, @Nullable String locale) {
        return Mono.fromFuture(() -> known.get(store), true)
                .switchIfEmpty(stores.store(store)) // fails and tells why
                .map(found -> Buyer.guest(store, found.country(), language(found, locale), clock.instant()));
    }

    private static Locale language(Store store, @Nullable String asked) {
        return Locale.forLanguageTag(
                asked != null && store.locales().contains(asked)
                        ? asked
                        : store.locales().getFirst());
    }

    /** A store that is gone is forgotten; one that cannot be read stays as it was. */
    private record Loader(Stores stores) implements AsyncCacheLoader<StoreId, Store> {

        @Override
        public CompletableFuture<? extends Store> asyncLoad(StoreId id, Executor executor) {
            return stores.now(id)
                    .onErrorResume(Problem.class, gone -> Mono.empty())
                    .toFuture();
        }

        @Override
        public CompletableFuture<? extends Store> asyncReload(StoreId id, Store before, Executor executor) {
            return stores.now(id)
                    .onErrorResume(Problem.class, gone -> Mono.empty())
                    .onErrorReturn(before)
                    .toFuture();
        }
    }
}
