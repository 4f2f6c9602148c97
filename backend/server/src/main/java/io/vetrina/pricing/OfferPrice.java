// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What an offer costs a buyer, by quantity: made of the lists that could be the buyer's, at an instant. */
public final class OfferPrice {

    private final List<ListedPrice> candidates;
    private final Instant at;
    private final String currency;
    private final Money unit;

    private OfferPrice(List<ListedPrice> candidates, Instant at, String currency, Money unit) {
        this.candidates = candidates;
        this.at = at;
        this.currency = currency;
        this.unit = unit;
    }

    /** Empty when nothing holds for one unit: then the offer is not sold to the buyer. */
    static Optional<OfferPrice> of(List<ListedPrice> candidates, Instant at, String currency) {
        return PriceElection.of(candidates, 1, at, currency).stream()
                .filter(PriceCandidate::won)
                .findFirst()
                .map(won -> new OfferPrice(List.copyOf(candidates), at, currency, won.unitPrice()));
    }

    /** Of one unit. */
    public Money unit() {
        return unit;
    }

    /** Other unit prices from a quantity on, ascending. */
    public List<PriceBreak> breaks() {
        TreeSet<Integer> quantities = new TreeSet<>();
        candidates.forEach(one -> one.ladder().steps().forEach(step -> quantities.add(step.from())));
        List<PriceBreak> breaks = new ArrayList<>();
        Money before = unit;
        for (int quantity : quantities) {
            Money price = PriceElection.winner(trace(quantity));
            if (!price.equals(before)) {
                breaks.add(new PriceBreak(quantity, price));
            }
            before = price;
        }
        return breaks;
    }

    /**
     * All that stood for election when so many units are wanted, in order of precedence; the winner's is the unit price.
     *
     * @param quantity 1 or more
     * @return with exactly one winner
     */
    List<PriceCandidate> trace(long quantity) {
        return PriceElection.of(candidates, quantity, at, currency);
    }
}
