// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.shared.Sku;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody bought once, as models learn from it.
 *
 * @param number of the order
 * @param customer opaque and the same over a customer's orders; null when unknown
 * @param simulated true when it was made up for demonstration
 */
public record Purchase(String number, @Nullable String customer, Instant at, boolean simulated, List<Line> lines) {

    /** @param quantity 1 or more */
    public record Line(Sku sku, int quantity) {}
}
