// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.audit.Audit;
import io.vetrina.contract.inventory.StockLevel;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.ReservationResult.Held;
import io.vetrina.inventory.ReservationResult.Refused;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Problem;
import io.vetrina.shared.StoreCache;
import io.vetrina.shared.event.Events;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The units of every store. What an order takes it takes in two steps: {@link #reserve} within the order's transaction, before
 * any payment, then {@link #allocate} when it is paid or {@link #release} when it is not.
 */
@Component
public class Stock {

    private final StockTable table;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionalOperator transaction;
    private final StoreCache<OfferId, Integer> cache;
    private final Sinks.Many<StockChange> changes = Sinks.many().multicast().directBestEffort();

    Stock(StockTable table, Outbox outbox, Audit audit, TransactionalOperator transaction, Events events) {
        this.table = table;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
        StoreCache<OfferId, Integer> memory = new StoreCache<>(table::available);
        this.cache = memory;
        events.onEveryNode(StockChanged.class, "stock-cache", change -> {
            OfferId offer = change.event().offer();
            memory.forget(change.store(), offer);
            tell(new StockChange(change.store(), offer, change.event().available(), change.at()));
        });
        events.rebuiltBy("stock-cache", () -> Mono.fromRunnable(memory::clear));
    }

    private void tell(StockChange change) {
        // No subscriber is no failure here, and a full one only misses this.
        Sinks.EmitResult told = changes.tryEmitNext(change);
        assert told != Sinks.EmitResult.FAIL_NON_SERIALIZED : "listeners are called one event at a time";
    }

    /** Every change of stock from now on, when {@link #cachedAvailable} has taken notice of it; never completes. */
    public Flux<StockChange> changes() {
        return changes.asFlux();
    }

    /** Units that can be ordered of several offers in one go, 0 or more; offers without stock records are left out. */
    public Mono<Map<OfferId, Integer>> available(StoreId store, Collection<OfferId> offers) {
        return table.available(store, offers);
    }

    /** Like {@link #available}, from memory: a change is seen as soon as the stream {@code domain} has told of it. */
    public Mono<Map<OfferId, Integer>> cachedAvailable(StoreId store, Collection<OfferId> offers) {
        return cache.get(store, offers);
    }

    /**
     * Holds units for an order, all or none. Rows are locked in the order of their offers, so that orders wait for each other and
     * never in a circle; the last unit goes to one of them.
     *
     * @param holder id of the order
     * @param demand units per offer, already summed, each 1 or more
     * @param until when {@link #expired} starts to name the holder
     */
    public Mono<ReservationResult> reserve(
            StoreId store, UUID holder, SortedMap<OfferId, Integer> demand, Instant until) {
        return table.lock(store, demand.keySet())
                .flatMap(available -> {
                    List<Shortage> shortages = demand.entrySet().stream()
                            .map(wanted -> new Shortage(
                                    wanted.getKey(), wanted.getValue(), available.getOrDefault(wanted.getKey(), 0)))
                            .filter(line -> line.wanted() > line.available())
                            .toList();
                    return shortages.isEmpty()
                            ? announce(store, table.reserve(store, holder, demand, until))
                                    .<ReservationResult>thenReturn(new Held())
                            : Mono.just(new Refused(shortages));
                })
                .as(transaction::transactional);
    }

    /** What was held for the order is sold. Does nothing when nothing is held. */
    public Mono<Void> allocate(UUID holder) {
        return table.allocate(holder).as(transaction::transactional);
    }

    /** What was held for the order can be sold to others. Does nothing when nothing is held. */
    public Mono<Void> release(StoreId store, UUID holder) {
        return announce(store, table.release(holder)).as(transaction::transactional);
    }

    /** Holders whose reservations ended before this time, longest ago first; they keep them until somebody releases them. */
    public Flux<UUID> expired(Instant now, int most) {
        return table.expired(now, most);
    }

    /**
     * Sets the units on hand, as counted.
     *
     * @param onHand 0 to 1,000,000,000
     * @param by who of the staff says so
     * @throws Problem {@code invalid-stock}, or {@code unknown-sku} for an offer that is not stocked
     */
    public Mono<Void> setOnHand(StoreId store, OfferId offer, int onHand, String by) {
        if (onHand < 0 || onHand > 1_000_000_000) {
            return Mono.error(
                    Problem.invalid("onHand", "invalid-stock", "Units on hand lie between 0 and 1,000,000,000."));
        }
        return table.lockOnHand(store, offer)
                .switchIfEmpty(
                        Mono.error(() -> Problem.notFound("unknown-sku", "This store has no SKU " + offer.sku() + ".")))
                .flatMap(before -> table.setOnHand(store, offer, onHand)
                        .flatMap(change -> outbox.append(store, List.of(change)))
                        .then(audit.record(
                                by,
                                "stock.changed",
                                store,
                                offer.toString(),
                                new StockLevel(before),
                                new StockLevel(onHand))))
                .as(transaction::transactional);
    }

    private Mono<Void> announce(StoreId store, Flux<StockChanged> changes) {
        return changes.collectList().flatMap(all -> outbox.append(store, all));
    }
}
