// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.StoreId;
import java.util.List;

/**
 * What the prices of a buyer depend on: two buyers with the same key pay the same for the same offers and quantities. The
 * instant is in it as the lists that hold then, the quantity is not, as what is kept under a key answers for all quantities.
 *
 * @param lists those that hold for the buyer, by id
 * @param currency ISO 4217 code
 * @param taxBasisPoints the tax that prices include, in hundredths of a percent
 */
public record PriceKey(StoreId store, List<PriceListId> lists, String currency, int taxBasisPoints) {

    /** Whether the buyer pays what everybody pays at any time. */
    public boolean isBase() {
        return lists.equals(List.of(PriceListId.BASE));
    }
}
