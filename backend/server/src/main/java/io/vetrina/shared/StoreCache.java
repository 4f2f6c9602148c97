// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Values of stores kept in memory on every node, for reads that may lag the database by the moment a change needs to travel. The
 * owner forgets a value when the stream {@code domain} tells of its change; what no word reached is forgotten after a minute.
 * Never for a decision that moves money or stock.
 *
 * @param <K> names all that a value depends on within its store
 * @param <V> immutable
 */
public final class StoreCache<K, V> {

    private static final long MOST = 200_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final AsyncCache<Key<K>, V> values =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).buildAsync();
    private final BiFunction<StoreId, Collection<K>, Mono<Map<K, V>>> source;

    /** @param source reads what is not in memory; keys it doesn't know it leaves out, and they are asked for again */
    public StoreCache(BiFunction<StoreId, Collection<K>, Mono<Map<K, V>>> source) {
        this.source = source;
    }

    public Mono<Map<K, V>> get(StoreId store, Collection<K> names) {
        Set<Key<K>> keys = names.stream().map(name -> new Key<>(store, name)).collect(Collectors.toSet());
        return Mono.fromFuture(() -> values.getAll(keys, (missing, executor) -> load(store, missing)), true)
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)));
    }

    public void forget(StoreId store, K name) {
        values.synchronous().invalidate(new Key<>(store, name));
    }

    /** Forgets all values; they are read from the source again. */
    public void clear() {
        values.synchronous().invalidateAll();
    }

    private CompletableFuture<Map<Key<K>, V>> load(StoreId store, Set<? extends Key<K>> missing) {
        return source.apply(store, missing.stream().map(Key::name).toList())
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(entry -> new Key<>(store, entry.getKey()), Map.Entry::getValue)))
                .toFuture();
    }

    private record Key<K>(StoreId store, K name) {}
}
