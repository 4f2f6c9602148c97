// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.pricing.PriceApi;
import io.vetrina.contract.pricing.PriceExplanation;
import io.vetrina.contract.pricing.PriceExplanation.Candidate;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import io.vetrina.shared.Staff;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Prices for staff. */
@RestController
class PriceController implements PriceApi {

    private final PriceBook prices;
    private final Costs costs;
    private final Buyers buyers;

    PriceController(PriceBook prices, Costs costs, Buyers buyers) {
        this.prices = prices;
        this.costs = costs;
        this.buyers = buyers;
    }

    @Override
    public Mono<Void> setPrice(String authorization, StoreId store, Sku sku, Money price) {
        return Staff.name().flatMap(staff -> prices.setPrice(store, sku, price, staff));
    }

    @Override
    public Mono<PriceExplanation> explain(
            String authorization,
            StoreId store,
            Sku sku,
            @Nullable SellerId seller,
            @Nullable Integer quantity,
            @Nullable String channel,
            @Nullable String customer,
            @Nullable String company,
            @Nullable List<String> group,
            @Nullable Instant at) {
        int units = Objects.requireNonNullElse(quantity, 1);
        if (units < 1) {
            return Mono.error(Problem.invalid("quantity", "invalid-quantity", "A quantity is 1 or more."));
        }
        OfferId offer = OfferId.of(seller, sku);
        return buyers.buyer(store)
                .map(guest -> new Buyer(
                        store,
                        Objects.requireNonNullElse(channel, Buyer.WEB),
                        customer,
                        company,
                        null,
                        new HashSet<>(Objects.requireNonNullElse(group, List.of())),
                        guest.country(),
                        guest.locale(),
                        Objects.requireNonNullElse(at, guest.at())))
                .flatMap(buyer -> prices.prices(buyer, List.of(offer))
                        .flatMap(found -> Mono.justOrEmpty(found.get(offer)))
                        .switchIfEmpty(Mono.error(() -> PriceRules.unknownSku(sku)))
                        .flatMap(price -> explained(buyer, offer, price.trace(units))));
    }

    private Mono<PriceExplanation> explained(Buyer buyer, OfferId offer, List<PriceCandidate> trace) {
        Money unit = PriceElection.winner(trace);
        List<Candidate> candidates = trace.stream()
                .map(one -> new Candidate(
                        one.list(), one.scope(), one.unitPrice(), one.fromQuantity(), one.won(), one.reason()))
                .toList();
        return costs.margins(buyer, Map.of(offer, unit))
                .map(margins -> new PriceExplanation(
                        unit,
                        candidates,
                        Optional.ofNullable(margins.get(offer)).orElse(null)));
    }
}
