// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.behaviour.Behaviour;
import io.vetrina.behaviour.BehaviourEvent;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.PastOrdersAdded;
import io.vetrina.order.Purchase;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.event.Events;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Keeps the indexes up to date: every event as it happens, and a store's history, in the background, once its import is done.
 * All indexes are written on one thread.
 */
@Component
class Learning extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Behaviour behaviour;
    private final Stores stores;
    private final ItemLoader items;
    private final History history;
    private final StoreIndexes indexes;
    private final Training training;
    private final Set<StoreId> loaded = ConcurrentHashMap.newKeySet();
    private final Sinks.Many<Added> waiting = Sinks.many().unicast().onBackpressureBuffer();

    Learning(
            Behaviour behaviour,
            Stores stores,
            ItemLoader items,
            History history,
            StoreIndexes indexes,
            Training training,
            Events events) {
        this.behaviour = behaviour;
        this.stores = stores;
        this.items = items;
        this.history = history;
        this.indexes = indexes;
        this.training = training;
        events.rebuiltBy("recommendation-memory", () -> Mono.fromRunnable(this::learnAgain));
        events.onEveryNode(
                PastOrdersAdded.class,
                "recommendation",
                added -> waiting.tryEmitNext(new Added(
                        added.store(),
                        added.event().orders().stream()
                                .map(PastOrdersAdded.Order::asPurchase)
                                .toList())));
    }

    /** Past orders that staff brought in just now. */
    private record Added(StoreId store, List<Purchase> purchases) {}

    @Override
    protected Disposable begin() {
        Scheduler thread = Schedulers.newSingle("recommendation-learning", true);
        return Disposables.composite(
                follow(thread).subscribe(),
                pastOrders(thread).subscribe(),
                lookForOpenStores(thread).subscribe(),
                thread);
    }

    /** Every store's history is read again, like after a start. */
    private void learnAgain() {
        indexes.forget();
        loaded.clear();
    }

    private Flux<BehaviourEvent> follow(Scheduler thread) {
        return behaviour
                .live()
                .concatMap(event -> known(event, thread).thenReturn(event))
                .publishOn(thread)
                .doOnNext(event -> indexes.of(event.store()).consider(event))
                .doOnError(e -> LOG.warn("Learning paused", e))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(2)));
    }

    /** What a store's history will tell anyway is left to it. */
    private Flux<Added> pastOrders(Scheduler thread) {
        return waiting.asFlux()
                .filter(added -> loaded.contains(added.store()))
                .publishOn(thread)
                .doOnNext(added -> {
                    StoreIndex index = indexes.of(added.store());
                    added.purchases()
                            .forEach(purchase ->
                                    index.learn(purchase, index.history().learnt(purchase.at())));
                })
                .onErrorContinue((e, added) -> LOG.warn("Past orders are not learnt before the next start", e));
    }

    private Mono<Void> known(BehaviourEvent event, Scheduler thread) {
        Sku sku = event.sku();
        return sku == null || indexes.of(event.store()).knows(sku)
                ? Mono.empty()
                : items.load(event.store(), List.of(sku), thread).onErrorResume(e -> {
                    LOG.warn("{} of {} is not learnt: {}", sku, event.store(), e.toString());
                    return Mono.empty();
                });
    }

    private Flux<Void> lookForOpenStores(Scheduler thread) {
        return Flux.interval(Duration.ZERO, LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> stores.all()
                        .flatMapIterable(all -> all)
                        .filter(store -> store.state().equals("open"))
                        .map(store -> new StoreId(store.id()))
                        .filter(store -> !loaded.contains(store))
                        .concatMap(store -> load(store, thread))
                        .onErrorResume(e -> {
                            LOG.warn("History is not read yet: {}", e.toString());
                            return Mono.empty();
                        }));
    }

    private Mono<Void> load(StoreId store, Scheduler thread) {
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return items.loadAll(store, thread)
                    .then(history.learn(store, thread))
                    .doOnSuccess(done -> {
                        loaded.add(store);
                        LOG.info("Learnt the history of {} in {} ms", store, (System.nanoTime() - start) / 1_000_000);
                        training.historyIsLearnt(store);
                    });
        });
    }
}
