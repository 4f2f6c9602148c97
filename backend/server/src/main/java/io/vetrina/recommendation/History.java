// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.behaviour.Behaviour;
import io.vetrina.behaviour.BehaviourEvent;
import io.vetrina.behaviour.BehaviourKind;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.Orders;
import io.vetrina.order.Purchase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What happened in a store before this node started: past orders, then the training log. */
@Component
class History {

    private static final Duration LOG_WINDOW = Duration.ofDays(30);

    private final Orders orders;
    private final Behaviour behaviour;
    private final StoreIndexes indexes;
    private final RecommendationSettings settings;
    private final Clock clock;

    History(Orders orders, Behaviour behaviour, StoreIndexes indexes, RecommendationSettings settings, Clock clock) {
        this.orders = orders;
        this.behaviour = behaviour;
        this.indexes = indexes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Learns it all on the given thread. */
    Mono<Void> learn(StoreId store, Scheduler thread) {
        return behaviour
                .first(store)
                .defaultIfEmpty(clock.instant())
                .flatMap(opening -> past(store, opening)
                        .map(Purchase::at)
                        .filter(at -> at.isBefore(opening))
                        .last(opening)
                        .flatMap(newest -> learnPast(store, HistoryClock.between(newest, opening), thread)))
                .then(Mono.defer(() -> learnLog(store, thread)));
    }

    /** Past orders, and what was bought here before the shop's own events begin; since then the log tells of that. */
    private Flux<Purchase> past(StoreId store, Instant opening) {
        return Flux.concat(
                        orders.past(store),
                        orders.placed(store).filter(purchase -> purchase.at().isBefore(opening)))
                .filter(purchase -> settings.mayLearn(purchase.at()));
    }

    private Mono<Void> learnPast(StoreId store, HistoryClock time, Scheduler thread) {
        StoreIndex index = indexes.of(store);
        index.learnHistoryWith(time);
        return past(store, time.opening())
                .publishOn(thread, 64)
                .doOnNext(purchase -> index.learn(purchase, time.learnt(purchase.at())))
                .then();
    }

    /** The version before let anyone tell of orders: those that were not placed are left out. */
    private static boolean isPlaced(BehaviourEvent event, Set<String> placed) {
        return Behaviour.orderNumber(event).filter(placed::contains).isPresent();
    }

    private Mono<Void> learnLog(StoreId store, Scheduler thread) {
        StoreIndex index = indexes.of(store);
        return orders.placed(store)
                .map(Purchase::number)
                .collect(Collectors.toSet())
                .flatMapMany(placed -> behaviour
                        .since(store, clock.instant().minus(LOG_WINDOW))
                        .filter(event -> event.kind() != BehaviourKind.ORDER || isPlaced(event, placed)))
                .publishOn(thread)
                .doOnNext(index::consider)
                .then();
    }
}
