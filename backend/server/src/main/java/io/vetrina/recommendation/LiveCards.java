// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.StockChanged;
import io.vetrina.offer.OfferCards;
import io.vetrina.pricing.PriceChanged;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.event.Events;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The cards of all products that can be recommended, at base prices and with stock, in memory on every node; serving waits for nobody.
 * What the stream {@code domain} tells of is read again a tenth of a second later.
 */
@Component
class LiveCards extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCards.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int BATCH = 200;

    private final OfferCards offers;
    private final Map<StoreId, Map<String, Hit>> bySlug = new ConcurrentHashMap<>();
    private final Map<StoreId, Map<Sku, Known>> known = new ConcurrentHashMap<>();
    private final Map<StoreId, Set<Sku>> changed = new ConcurrentHashMap<>();

    LiveCards(OfferCards offers, Events events) {
        this.offers = offers;
        events.onEveryNode(
                ProductsChanged.class,
                "recommendation-cards",
                change -> changed(change.store(), change.event().asSkus()));
        events.onEveryNode(
                PriceChanged.class,
                "recommendation-cards",
                change -> changed(change.store(), List.of(change.event().offer().sku())));
        events.onEveryNode(
                StockChanged.class,
                "recommendation-cards",
                change -> changed(change.store(), List.of(change.event().offer().sku())));
        events.rebuiltBy("recommendation-cards", () -> Mono.fromRunnable(this::refreshAll));
    }

    /** All cards are read again, some at a time. */
    private void refreshAll() {
        bySlug.forEach((store, cards) -> changed(
                store, cards.values().stream().map(hit -> new Sku(hit.sku())).toList()));
    }

    /** The card of a product; null when there is none (yet). */
    @Nullable Hit card(StoreId store, String slug) {
        return bySlug.getOrDefault(store, Map.of()).get(slug);
    }

    /** A sellable thing as it was known last: its product's SKU and address. */
    private record Known(Sku product, String slug) {}

    /** Reads the cards of things from the catalogue and keeps them. */
    Mono<List<Hit>> load(StoreId store, List<Item> items) {
        Map<Sku, Known> things = known.computeIfAbsent(store, first -> new ConcurrentHashMap<>());
        items.forEach(item -> {
            Known thing = new Known(item.productSku(), item.slug());
            things.put(item.sku(), thing);
            things.put(item.productSku(), thing);
        });
        return read(store, items.stream().map(Item::sku).toList());
    }

    private Mono<List<Hit>> read(StoreId store, Collection<Sku> skus) {
        return offers.baseCards(store, skus).doOnNext(hits -> {
            Map<String, Hit> cards = bySlug.computeIfAbsent(store, first -> new ConcurrentHashMap<>());
            hits.forEach(hit -> cards.put(hit.slug(), hit));
        });
    }

    /**
     * Reads cards again. Products are asked for by their own SKU, as one of their variants may be gone; what the catalogue does
     * not show any more loses its card.
     */
    private Mono<List<Hit>> readAgain(StoreId store, Collection<Sku> skus) {
        Map<Sku, Known> things = known.getOrDefault(store, Map.of());
        Set<Sku> products = new HashSet<>();
        Set<String> expected = new HashSet<>();
        for (Sku sku : skus) {
            Known thing = things.get(sku);
            products.add(thing == null ? sku : thing.product());
            if (thing != null) {
                expected.add(thing.slug());
            }
        }
        return read(store, products).doOnNext(hits -> {
            hits.forEach(hit -> expected.remove(hit.slug()));
            bySlug.getOrDefault(store, Map.of()).keySet().removeAll(expected);
        });
    }

    private void changed(StoreId store, List<Sku> skus) {
        if (bySlug.containsKey(store)) {
            changed.computeIfAbsent(store, first -> ConcurrentHashMap.newKeySet())
                    .addAll(skus);
        }
    }

    @Override
    protected Disposable begin() {
        return Flux.interval(PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> Flux.fromIterable(changed.keySet()).concatMap(this::refresh))
                .subscribe();
    }

    private Mono<Void> refresh(StoreId store) {
        Set<Sku> waiting = changed.getOrDefault(store, Set.of());
        Set<Sku> batch = new HashSet<>();
        waiting.stream().limit(BATCH).forEach(batch::add);
        if (batch.isEmpty()) {
            return Mono.empty();
        }
        waiting.removeAll(batch);
        return readAgain(store, batch)
                .doOnError(e -> waiting.addAll(batch))
                .onErrorResume(e -> {
                    LOG.warn("Cards of {} stay as they are for now: {}", store, e.toString());
                    return Mono.empty();
                })
                .then();
    }
}
