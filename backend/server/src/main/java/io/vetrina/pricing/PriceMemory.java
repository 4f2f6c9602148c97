// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.StoreCache;
import io.vetrina.shared.event.Events;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lists and prices in memory, as small as what they depend on: a list by its audience, a price by list and offer. So whatever
 * the number of buyers, what they have in common is kept once, and a change makes exactly its own forgotten.
 */
@Component
class PriceMemory {

    private final StoreCache<Audience, List<PriceList>> lists;
    private final StoreCache<PriceTable.Place, Optional<Ladder>> ladders;
    private final Sinks.Many<PriceChange> changes = Sinks.many().multicast().directBestEffort();

    PriceMemory(PriceListTable listTable, PriceTable table, Events events) {
        StoreCache<Audience, List<PriceList>> lists =
                new StoreCache<>((store, audiences) -> read(listTable, store, audiences));
        StoreCache<PriceTable.Place, Optional<Ladder>> ladders =
                new StoreCache<>((store, places) -> read(table, store, places));
        this.lists = lists;
        this.ladders = ladders;
        events.onEveryNode(
                PriceListChanged.class,
                "price-list-cache",
                change -> lists.forget(
                        change.store(),
                        new Audience(change.event().scope(), change.event().subject())));
        events.onEveryNode(PriceChanged.class, "price-cache", change -> {
            PriceChanged event = change.event();
            ladders.forget(change.store(), new PriceTable.Place(event.list(), event.offer()));
            tell(new PriceChange(change.store(), event.list(), event.offer(), change.at()));
        });
        events.rebuiltBy("price-list-cache", () -> Mono.fromRunnable(lists::clear));
        events.rebuiltBy("price-cache", () -> Mono.fromRunnable(ladders::clear));
    }

    /** Changes that this memory has taken notice of, from now on; who cannot keep up misses some. */
    Flux<PriceChange> changes() {
        return changes.asFlux();
    }

    /** The lists that are for a buyer, whether or not they hold now. */
    Mono<List<PriceList>> lists(Buyer buyer) {
        return lists.get(buyer.store(), Audience.of(buyer))
                .map(found -> found.values().stream().flatMap(List::stream).toList());
    }

    /** The prices of offers in lists of a store. */
    Mono<Map<OfferId, Collection<ListedPrice>>> prices(
            StoreId store, List<PriceList> lists, Collection<OfferId> offers) {
        Map<PriceListId, PriceList> byId = lists.stream().collect(Collectors.toMap(PriceList::id, Function.identity()));
        List<PriceTable.Place> places = offers.stream()
                .flatMap(offer -> lists.stream().map(list -> new PriceTable.Place(list.id(), offer)))
                .toList();
        return ladders.get(store, places).map(found -> {
            Map<OfferId, Collection<ListedPrice>> prices = new HashMap<>();
            found.forEach((place, ladder) ->
                    ladder.ifPresent(known -> prices.computeIfAbsent(place.offer(), first -> new ArrayList<>())
                            .add(new ListedPrice(Objects.requireNonNull(byId.get(place.list())), known))));
            return prices;
        });
    }

    private void tell(PriceChange change) {
        // No subscriber is no failure here, and a full one only misses this.
        Sinks.EmitResult told = changes.tryEmitNext(change);
        assert told != Sinks.EmitResult.FAIL_NON_SERIALIZED : "listeners are called one event at a time";
    }

    /** An audience without lists is kept too, as most have none. */
    private static Mono<Map<Audience, List<PriceList>>> read(
            PriceListTable table, StoreId store, Collection<Audience> audiences) {
        return table.of(store, audiences)
                .map(found -> audiences.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                audience -> List.copyOf(found.getOrDefault(audience, List.of())))));
    }

    /** An offer that is not in a list is kept as that, as most are not. */
    private static Mono<Map<PriceTable.Place, Optional<Ladder>>> read(
            PriceTable table, StoreId store, Collection<PriceTable.Place> places) {
        return table.ladders(
                        store,
                        places.stream().map(PriceTable.Place::list).collect(Collectors.toSet()),
                        places.stream().map(PriceTable.Place::offer).collect(Collectors.toSet()))
                .map(found -> places.stream()
                        .collect(
                                Collectors.toMap(Function.identity(), place -> Optional.ofNullable(found.get(place)))));
    }
}
