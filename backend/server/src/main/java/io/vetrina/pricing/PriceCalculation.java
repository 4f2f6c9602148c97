// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.pricing.Calculation.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What things cost together: a pure function of what is asked for, the terms of the store and the prices of the moment, the same
 * for carts and orders. Its steps are taken in this order: the price of the best list and its quantity break, shipping, tax.
 */
public final class PriceCalculation {

    private PriceCalculation() {}

    /**
     * Units of an offer count together for its quantity breaks, over how many lines they may be spread.
     *
     * @param demand lines, each with an id of its own
     * @param prices of every offer that is asked for
     * @throws IllegalArgumentException when a price is missing
     */
    public static Calculation calculate(List<Demand> demand, PricingContext context, Map<OfferId, OfferPrice> prices) {
        Map<OfferId, Long> units =
                demand.stream().collect(Collectors.groupingBy(Demand::offer, Collectors.summingLong(Demand::quantity)));
        Money none = Money.zero(context.currency());
        List<Calculation.Line> untaxed = demand.stream()
                .map(wanted -> {
                    OfferPrice price = Optional.ofNullable(prices.get(wanted.offer()))
                            .orElseThrow(() -> new IllegalArgumentException("No price of " + wanted.offer()));
                    List<PriceCandidate> trace = price.trace(units.getOrDefault(wanted.offer(), 0L));
                    Money unit = PriceElection.winner(trace);
                    Money total = unit.times(wanted.quantity());
                    return new Calculation.Line(
                            wanted.id(), wanted.offer(), wanted.quantity(), unit, total, none, none, trace);
                })
                .toList();
        return taxed(untaxed, context);
    }

    private static Calculation taxed(List<Calculation.Line> lines, PricingContext context) {
        Money none = Money.zero(context.currency());
        Money subtotal = Money.sum(
                context.currency(), lines.stream().map(Calculation.Line::total).toList());
        Money total = subtotal.plus(context.shipping());
        Taxes taxes = taxes(lines, total, context);
        List<Calculation.Line> taxed = lines.stream()
                .map(line -> line.taxed(Objects.requireNonNull(taxes.ofLines().get(line.id()))))
                .toList();
        Totals totals = new Totals(subtotal, none, context.shipping(), taxes.sum(context.currency()), total);
        return new Calculation(taxed, totals, taxes.ofShipping(), context.rounding());
    }

    /** The tax in each line and in the shipping. */
    private record Taxes(Map<LineId, Money> ofLines, Money ofShipping) {

        Money sum(String currency) {
            return Money.sum(currency, ofLines.values()).plus(ofShipping);
        }
    }

    private static Taxes taxes(List<Calculation.Line> lines, Money total, PricingContext context) {
        Map<LineId, Money> ofLines = new HashMap<>();
        if (context.rounding().level() == Rounding.Level.TOTAL) {
            List<Long> weights = new ArrayList<>(
                    lines.stream().map(line -> line.total().minor()).toList());
            weights.add(context.shipping().minor());
            Iterator<Money> shares = context.taxIn(total).allocate(weights).iterator();
            lines.forEach(line -> ofLines.put(line.id(), shares.next()));
            return new Taxes(ofLines, shares.next());
        }
        for (Calculation.Line line : lines) {
            ofLines.put(
                    line.id(),
                    context.rounding().level() == Rounding.Level.LINE
                            ? context.taxIn(line.total())
                            : context.taxIn(line.unitPrice()).times(line.quantity()));
        }
        return new Taxes(ofLines, context.taxIn(context.shipping()));
    }
}
