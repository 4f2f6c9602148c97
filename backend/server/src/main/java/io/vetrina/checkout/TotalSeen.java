// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.CartContents;
import io.vetrina.contract.checkout.ChangedTotal;
import io.vetrina.contract.checkout.ChangedTotal.ChangedLine;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.Checkout.SeenLine;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.pricing.Calculation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what a buyer saw with what a cart costs. */
final class TotalSeen {

    private TotalSeen() {}

    /** What has changed; empty when the sum to pay is the one that was seen. */
    static Optional<ChangedTotal> change(PricedCart cart, Checkout checkout) {
        Calculation calculation = cart.calculation(checkout.delivery());
        Money now = calculation.totals().total();
        return now.equals(checkout.total())
                ? Optional.empty()
                : Optional.of(new ChangedTotal(
                        checkout.total(), now, calculation.totals(), lines(cart, calculation, checkout.lines())));
    }

    private static List<ChangedLine> lines(
            PricedCart cart, Calculation calculation, @Nullable List<SeenLine> seenLines) {
        Map<LineId, Money> seen = new LinkedHashMap<>();
        if (seenLines != null) {
            seenLines.forEach(line -> seen.put(line.id(), line.total()));
        }
        Map<LineId, Calculation.Line> costs = calculation.byId();
        Stream<ChangedLine> there = cart.contents().lines().stream()
                .map(line -> changed(line, seen.remove(line.id()), costs.get(line.id())))
                .filter(line -> line.before() == null || !line.before().equals(line.after()));
        // what is left when the lines of the cart are through has been seen and is gone
        return Stream.concat(
                        there.toList().stream(),
                        seen.entrySet().stream()
                                .map(gone -> new ChangedLine(gone.getKey(), null, null, gone.getValue(), null)))
                .toList();
    }

    private static ChangedLine changed(
            CartContents.Line line, @Nullable Money before, Calculation.@Nullable Line cost) {
        return new ChangedLine(line.id(), line.sku(), line.card().title(), before, cost == null ? null : cost.total());
    }
}
