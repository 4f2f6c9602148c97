// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.audit.Audit;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.TaxBasis;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What offers cost buyers. A buyer's price is found when it is asked for, in the lists that are for the buyer; nothing is worked
 * out beforehand for each customer.
 */
@Component
public class PriceBook {

    private final PriceTable table;
    private final PriceMemory memory;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final PricingSettings settings;
    private final TaxRates taxes;
    private final Audit audit;

    PriceBook(
            PriceTable table,
            PriceMemory memory,
            Outbox outbox,
            TransactionalOperator transaction,
            PricingSettings settings,
            TaxRates taxes,
            Audit audit) {
        this.table = table;
        this.memory = memory;
        this.outbox = outbox;
        this.transaction = transaction;
        this.settings = settings;
        this.taxes = taxes;
        this.audit = audit;
    }

    /** What offers cost a buyer, in one question to the database; those that are not sold to the buyer are left out. */
    public Mono<Map<OfferId, OfferPrice>> prices(Buyer buyer, Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Mono.just(Map.of())
                : table.find(buyer.store(), Audience.of(buyer), offers).map(found -> priced(buyer, found));
    }

    /** Like {@link #prices}, from memory: a change is seen as soon as the stream {@code domain} has told of it. */
    public Mono<Map<OfferId, OfferPrice>> cachedPrices(Buyer buyer, Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Mono.just(Map.of())
                : memory.lists(buyer)
                        .flatMap(lists -> memory.prices(buyer.store(), lists, offers))
                        .map(found -> priced(buyer, found));
    }

    /** What one unit costs in the base list, whoever asks and whenever: for what is kept for everybody, such as a search index. */
    public Mono<Map<OfferId, Money>> basePrices(StoreId store, Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Mono.just(Map.of())
                : table.ladders(store, List.of(PriceListId.BASE), offers).map(found -> {
                    Map<OfferId, Money> prices = new HashMap<>();
                    found.forEach((place, ladder) ->
                            prices.put(place.offer(), ladder.steps().getFirst().price()));
                    return prices;
                });
    }

    /** What the prices of a buyer depend on, from memory; empty while the store has no prices. */
    public Mono<PriceKey> key(Buyer buyer) {
        return memory.lists(buyer).flatMap(lists -> {
            Optional<String> currency = currency(lists);
            return Mono.justOrEmpty(currency.map(sold -> new PriceKey(
                    buyer.store(),
                    lists.stream()
                            .filter(list -> ListedPrice.whyNot(list, buyer.at(), sold) == null)
                            .map(PriceList::id)
                            .sorted()
                            .toList(),
                    sold,
                    context(buyer, Money.zero(sold)).taxBasisPoints())));
        });
    }

    /** Every change of a price from now on, when {@link #cachedPrices} has taken notice of it; never completes. */
    public Flux<PriceChange> changes() {
        return memory.changes();
    }

    /** The terms for a buyer, for {@link PriceCalculation}. */
    public PricingContext context(Buyer buyer, Money shipping) {
        return new PricingContext(
                shipping.currency(),
                shipping,
                taxes.basisPoints(buyer),
                new Rounding(settings.rounding(), settings.roundingLevel()));
    }

    /**
     * Sets the base price of one unit of what the shop sells; quantity breaks stay, and hold where they are still cheaper.
     * Setting the price it has already changes nothing.
     *
     * @param by who does it, for the price history
     * @throws Problem {@code invalid-price}, {@code wrong-currency}, or {@code unknown-sku} for a SKU without a price
     */
    public Mono<Void> setPrice(StoreId store, Sku sku, Money price, String by) {
        PriceTable.Place place = new PriceTable.Place(PriceListId.BASE, OfferId.ofShop(sku));
        return PriceRules.amount("minor", price)
                .then(Mono.defer(() -> table.lock(store, place)))
                .switchIfEmpty(Mono.error(() -> PriceRules.unknownSku(sku)))
                .flatMap(current -> {
                    List<Ladder.Step> steps = new ArrayList<>(current.steps());
                    Ladder.Step before = steps.set(0, new Ladder.Step(1, price));
                    return PriceRules.currency(before.price().currency(), price)
                            .then(Mono.defer(() -> before.price().equals(price)
                                    ? Mono.<Void>empty()
                                    : change(store, place, new Ladder(steps), by)
                                            .then(audit.record(
                                                    by, "price.changed", store, sku.value(), before.price(), price))));
                })
                .as(transaction::transactional);
    }

    private Mono<Void> change(StoreId store, PriceTable.Place place, Ladder ladder, String by) {
        return table.set(store, place, ladder, by)
                .then(outbox.append(
                        store,
                        List.of(new PriceChanged(
                                place.offer(),
                                place.list(),
                                ladder.steps().getFirst().price()))));
    }

    private Map<OfferId, OfferPrice> priced(Buyer buyer, Map<OfferId, Collection<ListedPrice>> found) {
        Map<OfferId, OfferPrice> prices = new HashMap<>();
        found.forEach((offer, listed) -> {
            Optional<String> currency =
                    currency(listed.stream().map(ListedPrice::list).toList());
            currency.flatMap(sold -> OfferPrice.of(
                            listed.stream().map(one -> gross(buyer, one)).toList(), buyer.at(), sold))
                    .ifPresent(price -> prices.put(offer, price));
        });
        return prices;
    }

    /** A store sells in the currency of its base list. */
    private static Optional<String> currency(Collection<PriceList> lists) {
        return lists.stream()
                .filter(list -> list.id().equals(PriceListId.BASE))
                .map(PriceList::currency)
                .findFirst();
    }

    /** Shoppers see prices with tax: each unit price is rounded by itself when tax comes on top. */
    private ListedPrice gross(Buyer buyer, ListedPrice listed) {
        if (listed.list().tax() == TaxBasis.GROSS) {
            return listed;
        }
        PricingContext context = context(buyer, Money.zero(listed.list().currency()));
        return new ListedPrice(listed.list(), listed.ladder().map(context::withTax));
    }
}
