// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shopping cart, priced now.
 *
 * @param version grows by one with every change; sent as {@code ETag}, expected back as {@code If-Match}
 */
public record Cart(String id, long version, String store, String currency, List<Line> lines, Totals totals) {

    /**
     * @param id stable for the life of the line
     * @param options of the variant, for display
     * @param available units that can be ordered now
     * @param problem stable code of what stands against ordering this line ({@code out-of-stock}, {@code insufficient-stock},
     *     {@code discontinued}); null when nothing does
     */
    public record Line(
            String id,
            String sku,
            String slug,
            String title,
            String image,
            Map<String, String> options,
            int quantity,
            Money unitPrice,
            Money total,
            int available,
            @Nullable String problem) {}

    public int quantity() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
