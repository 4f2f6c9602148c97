// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.catalog.Priced;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.pricing.Calculation.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What things cost together: a pure function of what is asked for, the terms of the store and the prices of the moment, the same
 * for carts and orders. Its steps are taken in this order: list price, quantity break, shipping, tax.
 */
public final class PriceCalculation {

    private static final int WHOLE = 10_000;

    private PriceCalculation() {}

    /**
     * Units of a SKU count together for its quantity breaks, over how many lines they may be spread.
     *
     * @param prices of every SKU that is asked for
     * @throws IllegalArgumentException when a price is missing
     */
    public static Calculation calculate(List<Demand> demand, PricingContext context, Map<Sku, Priced> prices) {
        Map<Sku, Long> units =
                demand.stream().collect(Collectors.groupingBy(Demand::sku, Collectors.summingLong(Demand::quantity)));
        Money none = Money.zero(context.currency());
        List<Calculation.Line> untaxed = demand.stream()
                .map(wanted -> {
                    Priced priced = Optional.ofNullable(prices.get(wanted.sku()))
                            .orElseThrow(() -> new IllegalArgumentException("No price of " + wanted.sku()));
                    List<PriceCandidate> trace = PriceElection.of(priced, units.getOrDefault(wanted.sku(), 0L));
                    Money unit = PriceElection.winner(trace);
                    Money total = unit.times(wanted.quantity());
                    return new Calculation.Line(wanted.sku(), wanted.quantity(), unit, total, none, none, trace);
                })
                .toList();
        return taxed(untaxed, context);
    }

    private static Calculation taxed(List<Calculation.Line> lines, PricingContext context) {
        Money none = Money.zero(context.currency());
        Money subtotal = Money.sum(
                context.currency(), lines.stream().map(Calculation.Line::total).toList());
        Money total = subtotal.plus(context.shipping());
        List<Money> taxes = taxes(lines, total, context);
        List<Calculation.Line> taxed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Calculation.Line line = lines.get(i);
            taxed.add(new Calculation.Line(
                    line.sku(),
                    line.quantity(),
                    line.unitPrice(),
                    line.total(),
                    line.discount(),
                    taxes.get(i),
                    line.trace()));
        }
        Totals totals = new Totals(subtotal, none, context.shipping(), Money.sum(context.currency(), taxes), total);
        return new Calculation(List.copyOf(taxed), totals, taxes.getLast(), context.rounding());
    }

    /** The tax in each line and, last, in the shipping. */
    private static List<Money> taxes(List<Calculation.Line> lines, Money total, PricingContext context) {
        if (context.rounding().level() == Rounding.Level.TOTAL) {
            List<Long> weights = new ArrayList<>(
                    lines.stream().map(line -> line.total().minor()).toList());
            weights.add(context.shipping().minor());
            return tax(total, context).allocate(weights);
        }
        List<Money> taxes = new ArrayList<>();
        for (Calculation.Line line : lines) {
            taxes.add(
                    context.rounding().level() == Rounding.Level.LINE
                            ? tax(line.total(), context)
                            : tax(line.unitPrice(), context).times(line.quantity()));
        }
        taxes.add(tax(context.shipping(), context));
        return taxes;
    }

    /** The tax within a price that includes it: gross * rate / (1 + rate). */
    private static Money tax(Money gross, PricingContext context) {
        int rate = context.taxBasisPoints();
        return new Money(context.rounding().share(gross.minor(), rate, WHOLE + (long) rate), gross.currency());
    }
}
