// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Up to 500 past orders that were not cancelled. */
public record PastOrderBatch(List<Order> orders) {

    /**
     * @param number unique within the store, up to 64 characters
     * @param customer the same over a customer's orders, up to 64 characters; null when unknown
     * @param country ISO 3166-1 alpha-2; null when unknown
     * @param lines 1 to 2,000
     */
    public record Order(
            String number,
            @Nullable String customer,
            @Nullable String country,
            Instant placedAt,
            List<Line> lines) {}

    /**
     * @param sku also one that the store does not sell any more
     * @param quantity 1 to 1,000,000
     * @param unitPrice in the currency of the store; null when unknown
     */
    public record Line(Sku sku, int quantity, @Nullable Money unitPrice) {}
}
