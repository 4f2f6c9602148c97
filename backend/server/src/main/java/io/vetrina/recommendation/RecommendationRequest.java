// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What recommendations are asked for.
 *
 * @param buyer for whom, and in whose language the reasons are: English unless Italian
 * @param product the product of the page, for slot {@code product}
 * @param cart id of the visitor's cart: what it holds is not recommended again
 * @param limit 1 to 50
 */
public record RecommendationRequest(
        Buyer buyer,
        Slot slot,
        @Nullable VisitorId visitor,
        @Nullable Sku product,
        @Nullable String cart,
        int limit) {

    public static final int USUAL = 12;
    private static final int MOST = 50;

    /** @throws Problem {@code invalid-limit} */
    public RecommendationRequest {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "invalid-limit", "The limit is a whole number from 1 to " + MOST + ".");
        }
    }
}
