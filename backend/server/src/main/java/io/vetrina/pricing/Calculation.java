// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What lines cost together, and why.
 *
 * @param lines in the order they were given
 * @param shippingTax part of the shipping price that is tax; with the lines' parts it sums to the tax of the totals
 */
public record Calculation(List<Line> lines, Totals totals, Money shippingTax, Rounding rounding) {

    /** What is asked for: units of an offer, 1 or more. */
    public record Demand(LineId id, OfferId offer, int quantity) {}

    /**
     * @param id of what was asked for
     * @param discount this line's share of every discount
     * @param tax the part of {@code total - discount} that is tax
     * @param trace every price that stood for election, the winner among them
     */
    public record Line(
            LineId id,
            OfferId offer,
            int quantity,
            Money unitPrice,
            Money total,
            Money discount,
            Money tax,
            List<PriceCandidate> trace) {

        Line taxed(Money tax) {
            return new Line(id, offer, quantity, unitPrice, total, discount, tax, trace);
        }
    }

    /** How the lines of others find theirs here. */
    public Map<LineId, Line> byId() {
        return lines.stream().collect(Collectors.toUnmodifiableMap(Line::id, line -> line));
    }
}
