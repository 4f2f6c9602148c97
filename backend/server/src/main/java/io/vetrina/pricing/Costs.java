// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.Cost;
import io.vetrina.contract.pricing.PriceExplanation.Margin;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What offers cost the shop itself, and what remains of a price. Nothing of this is for shoppers. */
@Component
public class Costs {

    private final CostTable table;
    private final PriceTable prices;
    private final PriceBook book;
    private final Clock clock;

    Costs(CostTable table, PriceTable prices, PriceBook book, Clock clock) {
        this.table = table;
        this.prices = prices;
        this.book = book;
        this.clock = clock;
    }

    /** Costs of one unit at an instant; offers whose cost is not known are left out. */
    public Mono<Map<OfferId, Money>> costs(StoreId store, Collection<OfferId> offers, Instant at) {
        return table.at(store, offers, at);
    }

    /**
     * What remains of unit prices that a buyer pays, at the buyer's instant; offers whose cost is not known are left out.
     *
     * @param unitPrices tax included
     */
    public Mono<Map<OfferId, Margin>> margins(Buyer buyer, Map<OfferId, Money> unitPrices) {
        return costs(buyer.store(), unitPrices.keySet(), buyer.at()).map(costs -> {
            Map<OfferId, Margin> margins = new HashMap<>();
            unitPrices.forEach((offer, price) -> {
                Money cost = costs.get(offer);
                if (cost != null && cost.currency().equals(price.currency())) {
                    PricingContext context = book.context(buyer, Money.zero(price.currency()));
                    margins.put(offer, margin(price.minus(context.taxIn(price)), cost));
                }
            });
            return margins;
        });
    }

    static Margin margin(Money net, Money cost) {
        Money amount = net.minus(cost);
        long basisPoints = net.minor() == 0 ? 0 : Math.round(amount.minor() * 10_000.0 / net.minor());
        return new Margin(net, cost, amount, Math.clamp(basisPoints, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    Flux<Cost> all(StoreId store, OfferId offer) {
        return table.all(store, offer);
    }

    /** @throws Problem {@code invalid-cost}, {@code wrong-currency}, {@code unknown-sku} for an offer without a price */
    Mono<Void> set(StoreId store, OfferId offer, Cost cost, String by) {
        @Nullable Money amount = cost.cost();
        if (amount == null || amount.minor() < 0 || amount.minor() > PriceRules.DEAREST) {
            return Mono.error(Problem.invalid(
                    "cost", "invalid-cost", "A cost lies between 0 and " + PriceRules.DEAREST + " minor units."));
        }
        Instant from = Objects.requireNonNullElseGet(cost.from(), clock::instant);
        return prices.ladders(store, List.of(PriceListId.BASE), List.of(offer))
                .flatMap(found -> Mono.justOrEmpty(found.get(new PriceTable.Place(PriceListId.BASE, offer))))
                .switchIfEmpty(Mono.error(() -> PriceRules.unknownSku(offer.sku())))
                .flatMap(ladder ->
                        PriceRules.currency(ladder.steps().getFirst().price().currency(), amount))
                .then(Mono.defer(() -> table.set(store, offer, amount, from, by)));
    }
}
