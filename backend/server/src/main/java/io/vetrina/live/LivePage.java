// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.recommendation.Slot;
import io.vetrina.shared.Buyer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open page and what it wants to know.
 *
 * @param buyer who looks at it, as of when it was opened
 * @param visitor whose cart and recommendations it shows
 * @param skus whose price and stock it shows; empty for all of the store. The first is the product of slot {@code product}
 * @param slots whose recommendations it shows
 */
record LivePage(Buyer buyer, @Nullable VisitorId visitor, List<Sku> skus, List<Slot> slots) {

    StoreId store() {
        return buyer.store();
    }
}
