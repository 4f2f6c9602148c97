// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order from before this shop opened, as its source tells it.
 *
 * @param number unique within the store
 * @param customer the source's customer id, null when it names none
 * @param country ISO 3166-1 alpha-2, null when unknown
 * @param cancelled true when it was cancelled as a whole; cancelled lines are left out of {@code lines}
 * @param simulated true when it was made up for demonstration
 */
public record PastOrder(
        String number,
        @Nullable String customer,
        @Nullable String country,
        Instant placedAt,
        boolean cancelled,
        boolean simulated,
        List<Line> lines) {

    /** @param quantity units, 1 or more */
    public record Line(Sku sku, int quantity, Money unitPrice) {}
}
