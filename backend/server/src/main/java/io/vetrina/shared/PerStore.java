// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A few settings that a capability keeps in rows of each store, in memory on every node: read before the first request is
 * taken, and again when a change is told and every minute. The owner calls {@link #reload} when it hears of a change.
 *
 * @param <V> immutable
 */
public abstract class PerStore<V> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PerStore.class);
    private static final Duration BETWEEN_READS = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private volatile Map<StoreId, V> values = Map.of();
    private volatile Disposable reading = () -> {};
    private volatile boolean running;

    /** Reads the rows of all stores. */
    protected abstract Mono<Map<StoreId, V>> read();

    /** What the store has; empty for one that was opened a moment ago. */
    protected final Optional<V> get(StoreId store) {
        return Optional.ofNullable(values.get(store));
    }

    /** Reads them again, behind the answer. */
    protected final void reload() {
        refresh().subscribe();
    }

    private Mono<Void> refresh() {
        return read().doOnNext(read -> values = read)
                .onErrorResume(away -> {
                    LOG.warn("Settings of stores stay as they were read last: {}", away.toString());
                    return Mono.empty();
                })
                .then();
    }

    @Override
    public final void start() {
        read().doOnNext(read -> values = read).block(PATIENCE);
        reading = Flux.interval(BETWEEN_READS)
                .onBackpressureDrop()
                .concatMap(tick -> refresh())
                .subscribe();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
        reading.dispose();
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    /** Before requests are taken. */
    @Override
    public final int getPhase() {
        return 0;
    }
}
