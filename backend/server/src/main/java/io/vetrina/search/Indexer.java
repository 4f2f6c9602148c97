// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.Products;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.StockChanged;
import io.vetrina.pricing.PriceChanged;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventMessage;
import io.vetrina.shared.event.Events;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Keeps the index current: what the stream {@code domain} tells of products, prices and stock is looked up and written within the
 * second. An index that is missing, or of an older definition, is built from the system of record first, and one that gets lost
 * while the shop is open within some seconds.
 */
@Component
class Indexer extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final String GROUP = "search-indexer";
    private static final int PORTION = 1_000;
    /** Up to so many products are made visible at once; more of them, as in an import, with the next refresh. */
    private static final int FEW = 200;

    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Stores stores;
    private final Products products;
    private final ProductIndex index;
    private final IndexWriter writer;
    private final Set<StoreId> ready = ConcurrentHashMap.newKeySet();
    private final Map<StoreId, Mono<Void>> preparing = new ConcurrentHashMap<>();

    Indexer(Events events, Stores stores, Products products, ProductIndex index, IndexWriter writer) {
        this.stores = stores;
        this.products = products;
        this.index = index;
        this.writer = writer;
        events.inBatches(GROUP, List.of(ProductsChanged.class, PriceChanged.class, StockChanged.class), this::follow);
        events.rebuiltBy(GROUP, this::rebuildAll);
    }

    @Override
    protected Disposable begin() {
        return stores.all()
                .flatMapIterable(all -> all)
                .concatMap(store -> prepare(new StoreId(store.id())))
                .doOnError(e -> LOG.warn("The search index cannot be prepared yet: {}", e.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(5)))
                .thenMany(findLost())
                .subscribe();
    }

    /** Builds the index of a store unless it is there; who comes while it is being built waits for the same one. */
    private Mono<Void> prepare(StoreId store) {
        return Mono.defer(() -> preparing.computeIfAbsent(
                store,
                missing -> index.isCurrent(missing)
                        .flatMap(current -> current ? Mono.<Void>empty() : rebuild(missing))
                        .doOnSuccess(done -> ready.add(missing))
                        .doFinally(end -> preparing.remove(missing))
                        .cache()));
    }

    /** A server that comes back without its data tells nobody, so it is asked now and then. */
    private Flux<Void> findLost() {
        return Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> Flux.fromIterable(ready)
                        .concatMap(this::prepare)
                        .onErrorResume(e -> {
                            LOG.debug("Not known whether an index is lost: {}", e.toString());
                            return Flux.empty();
                        }));
    }

    private Mono<Void> rebuildAll() {
        return stores.all()
                .flatMapIterable(all -> all)
                .concatMap(store -> rebuild(new StoreId(store.id())))
                .then();
    }

    private Mono<Void> rebuild(StoreId store) {
        return index.create(store)
                .flatMap(building -> products.skus(store)
                        .buffer(PORTION)
                        .concatMap(skus -> writer.write(store, new IndexWriter.Target(building, false), skus, false))
                        .then(Mono.defer(() -> index.publish(store, building))));
    }

    private Mono<Void> follow(List<EventMessage<?>> events) {
        Map<StoreId, Set<Sku>> touched = new LinkedHashMap<>();
        events.forEach(event -> touched.computeIfAbsent(event.store(), store -> new LinkedHashSet<>())
                .addAll(skus(event.event())));
        return Flux.fromIterable(touched.entrySet())
                .concatMap(each -> update(each.getKey(), new ArrayList<>(each.getValue())))
                .then();
    }

    private static List<Sku> skus(DomainEvent event) {
        return switch (event) {
            case ProductsChanged products -> products.asSkus();
            case PriceChanged price -> List.of(price.offer().sku());
            case StockChanged stock -> List.of(stock.offer().sku());
            default -> List.of();
        };
    }

    private Mono<Void> update(StoreId store, List<Sku> skus) {
        IndexWriter.Target live = new IndexWriter.Target(index.alias(store), true);
        Mono<Void> prepared = ready.contains(store) ? Mono.empty() : prepare(store);
        return prepared.thenMany(Flux.fromIterable(skus).buffer(PORTION))
                .concatMap(portion -> writer.write(store, live, portion, skus.size() <= FEW))
                .then()
                .onErrorResume(IndexWriter.IndexMissing.class, e -> {
                    ready.remove(store);
                    return prepare(store);
                });
    }
}
