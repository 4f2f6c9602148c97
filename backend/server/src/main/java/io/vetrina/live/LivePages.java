// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.behaviour.Behaviour;
import io.vetrina.cart.CartChanged;
import io.vetrina.cart.Carts;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.PriceBook;
import io.vetrina.pricing.PriceChange;
import io.vetrina.recommendation.RecommendationRequest;
import io.vetrina.recommendation.Recommender;
import io.vetrina.recommendation.Slot;
import io.vetrina.shared.Buyer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    private final PriceBook prices;
    private final Stock stock;
    private final Carts carts;
    private final Recommender recommender;
    private final Clock clock;
    private final Behaviour behaviour;

    LivePages(PriceBook prices, Stock stock, Carts carts, Behaviour behaviour, Recommender recommender, Clock clock) {
        this.prices = prices;
        this.stock = stock;
        this.carts = carts;
        this.recommender = recommender;
        this.clock = clock;
        this.behaviour = behaviour;
    }

    /** Never completes; cancel to close. */
    Flux<ServerSentEvent<LiveUpdate>> open(LivePage page) {
        Flux<ServerSentEvent<LiveUpdate>> updates = Flux.merge(
                        prices(page), stock(page), cart(page), recommendations(page))
                .map(update ->
                        ServerSentEvent.builder(update).event(update.type()).build());
        Flux<ServerSentEvent<LiveUpdate>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(tick ->
                        ServerSentEvent.<LiveUpdate>builder().comment("alive").build());
        return Flux.merge(heartbeats, updates);
    }

    /** The prices of whoever looks: a change in a list that is not for the buyer tells the page nothing. */
    private Flux<LiveUpdate> prices(LivePage page) {
        Predicate<OfferId> shown = shown(page);
        return prices.changes()
                .filter(change -> change.store().equals(page.store()) && shown.test(change.offer()))
                .onBackpressureBuffer(ROOM, BufferOverflowStrategy.DROP_OLDEST)
                .concatMap(change -> price(page, change), 1);
    }

    private Mono<LiveUpdate> price(LivePage page, PriceChange change) {
        Buyer buyer = now(page);
        return prices.key(buyer)
                .filter(key -> key.lists().contains(change.list()))
                .flatMap(key -> prices.cachedPrices(buyer, List.of(change.offer())))
                .flatMap(found -> Mono.justOrEmpty(found.get(change.offer())))
                .map(price -> LiveUpdate.price(change.offer().sku().value(), price.unit(), change.at()))
                .onErrorResume(e -> Mono.empty());
    }

    private Flux<LiveUpdate> stock(LivePage page) {
        Predicate<OfferId> shown = shown(page);
        return stock.changes()
                .filter(change -> change.store().equals(page.store()) && shown.test(change.offer()))
                .map(change -> LiveUpdate.stock(change.offer().sku().value(), change.available(), change.at()))
                .onBackpressureBuffer(ROOM, BufferOverflowStrategy.DROP_OLDEST);
    }

    /** Only offers of the shop itself are shown yet. */
    private static Predicate<OfferId> shown(LivePage page) {
        Set<Sku> skus = Set.copyOf(page.skus());
        return offer -> offer.seller().equals(SellerId.SHOP) && (skus.isEmpty() || skus.contains(offer.sku()));
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
        RecommendationRequest ask =
                new RecommendationRequest(now(page), slot, page.visitor(), product, null, RecommendationRequest.USUAL);
        return recommender.recommend(ask).map(answer -> LiveUpdate.recommendations(answer, clock.instant()));
    }
}
