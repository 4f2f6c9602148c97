// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an offer costs a buyer what it does. For staff alone.
 *
 * @param unitPrice tax included
 * @param candidates every price of every list that could be the buyer's, the winner among them
 * @param margin null while no cost is known
 */
public record PriceExplanation(
        Money unitPrice,
        List<Candidate> candidates,
        @Nullable Margin margin) {

    /**
     * A unit price that stood for election.
     *
     * @param unitPrice tax included
     * @param fromQuantity units from which it holds
     * @param won true for exactly one
     * @param reason why it won or lost
     */
    public record Candidate(
            PriceListId list, PriceScope scope, Money unitPrice, int fromQuantity, boolean won, String reason) {}

    /**
     * What remains of a unit price.
     *
     * @param net the price without tax
     * @param cost of one unit
     * @param amount {@code net - cost}
     * @param basisPoints {@code amount} in hundredths of a percent of {@code net}; 0 when that is 0
     */
    public record Margin(Money net, Money cost, Money amount, int basisPoints) {}
}
