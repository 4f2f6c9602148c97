// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.List;

/**
 * What lines cost together, and why.
 *
 * @param lines in the order they were given
 * @param shippingTax part of the shipping price that is tax; with the lines' parts it sums to the tax of the totals
 */
public record Calculation(List<Line> lines, Totals totals, Money shippingTax, Rounding rounding) {

    /** What is asked for: units of a SKU, 1 or more. */
    public record Demand(Sku sku, int quantity) {}

    /**
     * @param discount this line's share of every discount
     * @param tax the part of {@code total - discount} that is tax
     * @param trace every price that stood for election, the winner among them
     */
    public record Line(
            Sku sku,
            int quantity,
            Money unitPrice,
            Money total,
            Money discount,
            Money tax,
            List<PriceCandidate> trace) {}
}
