// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.behaviour.Behaviour;
import io.vetrina.cart.CartChanged;
import io.vetrina.cart.Carts;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.recommendation.Ask;
import io.vetrina.recommendation.Recommender;
import io.vetrina.recommendation.Slot;
import io.vetrina.shared.Buyer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The streams of all open pages. Whatever their number, each source is read once per node. A page has room for 256 updates;
 * when it is full the oldest go, as newer ones make them worthless.
 */
@Component
class LivePages {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int ROOM = 256;

    private final Changes changes;
    private final Carts carts;
    private final Recommender recommender;
    private final Clock clock;
    private final Behaviour behaviour;

    LivePages(Changes changes, Carts carts, Behaviour behaviour, Recommender recommender, Clock clock) {
        this.changes = changes;
        this.carts = carts;
        this.recommender = recommender;
        this.clock = clock;
        this.behaviour = behaviour;
    }

    /** Never completes; cancel to close. */
    Flux<ServerSentEvent<LiveUpdate>> open(LivePage page) {
        Flux<ServerSentEvent<LiveUpdate>> updates = Flux.merge(terms(page), cart(page), recommendations(page))
                .map(update ->
                        ServerSentEvent.builder(update).event(update.type()).build());
        Flux<ServerSentEvent<LiveUpdate>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(tick ->
                        ServerSentEvent.<LiveUpdate>builder().comment("alive").build());
        return Flux.merge(heartbeats, updates);
    }

    private Flux<LiveUpdate> terms(LivePage page) {
        Set<String> shown = new HashSet<>();
        page.skus().forEach(sku -> shown.add(sku.value()));
        return changes.all()
                .filter(change -> change.store().equals(page.store()))
                .map(Changes.Change::update)
                .filter(update -> shown.isEmpty() || shown.contains(update.sku()))
                .onBackpressureBuffer(ROOM, BufferOverflowStrategy.DROP_OLDEST);
    }

    private Flux<LiveUpdate> cart(LivePage page) {
        VisitorId visitor = page.visitor();
        return visitor == null
                ? Flux.empty()
                : carts.changes()
                        .filter(change -> change.store().equals(page.store().value())
                                && change.visitor().equals(visitor.value()))
                        .onBackpressureLatest()
                        .concatMap(change -> cart(page, change), 1);
    }

    private Mono<LiveUpdate> cart(LivePage page, CartChanged change) {
        return carts.cart(now(page), change.cart())
                .map(cart -> LiveUpdate.cart(cart, clock.instant()))
                .onErrorResume(e -> Mono.empty());
    }

    /** Who looks at the page, at this moment. */
    private Buyer now(LivePage page) {
        return page.buyer().asOf(clock.instant());
    }

    private Flux<LiveUpdate> recommendations(LivePage page) {
        VisitorId visitor = page.visitor();
        return visitor == null || page.slots().isEmpty()
                ? Flux.empty()
                : behaviour
                        .live()
                        .filter(event -> event.kind().showsInterest()
                                && event.store().equals(page.store())
                                && event.visitor().equals(visitor))
                        .onBackpressureLatest()
                        .concatMap(
                                event -> Flux.fromIterable(page.slots()).concatMap(slot -> recommend(page, slot)), 1);
    }

    private Mono<LiveUpdate> recommend(LivePage page, Slot slot) {
        Sku product =
                slot == Slot.PRODUCT && !page.skus().isEmpty() ? page.skus().getFirst() : null;
        Ask ask = new Ask(now(page), slot, page.visitor(), product, null, Ask.USUAL);
        return recommender.recommend(ask).map(answer -> LiveUpdate.recommendations(answer, clock.instant()));
    }
}
