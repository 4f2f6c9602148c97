// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a catalogue offers a SKU.
 *
 * @param listPrice for one unit
 * @param breaks cheaper unit prices from a quantity on, ascending
 * @param onHand opening stock in units; taken only when the SKU is new
 * @param cost what the shop itself pays for one unit, without tax; null when the source does not tell
 */
public record ImportedOffer(
        Sku sku,
        Money listPrice,
        List<PriceBreak> breaks,
        int onHand,
        @Nullable Money cost) {

    /** An offer whose cost the source does not tell. */
    public ImportedOffer(Sku sku, Money listPrice, List<PriceBreak> breaks, int onHand) {
        this(sku, listPrice, breaks, onHand, null);
    }
}
