// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The unit prices of an offer in one list, by the quantity from which they hold.
 *
 * @param steps ascending by quantity, at least one; the first may hold from 1 or from more units
 */
record Ladder(List<Step> steps) {

    /** @param from units, 1 or more */
    record Step(int from, Money price) {}

    Ladder {
        steps = List.copyOf(steps);
    }

    /** A price for one unit and cheaper ones from quantities on. */
    static Ladder of(Money price, List<PriceBreak> breaks) {
        return of(1, price, breaks);
    }

    static Ladder of(int from, Money price, List<PriceBreak> breaks) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(from, price));
        breaks.stream()
                .sorted(Comparator.comparingInt(PriceBreak::quantity))
                .forEach(next -> steps.add(new Step(next.quantity(), next.price())));
        return new Ladder(steps);
    }

    /** The price of the smallest quantity. */
    Money first() {
        return steps.getFirst().price();
    }

    /** Those after the first. */
    List<PriceBreak> breaks() {
        return steps.stream()
                .skip(1)
                .map(step -> new PriceBreak(step.from(), step.price()))
                .toList();
    }

    Ladder map(UnaryOperator<Money> change) {
        return new Ladder(steps.stream()
                .map(step -> new Step(step.from(), change.apply(step.price())))
                .toList());
    }
}
