// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
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
     * @param id stable for the life of the line and kept by the order's line
     * @param seller of whom it is bought
     * @param details what sets the line apart from others of the same offer
     * @param options of the variant, for display
     * @param available units of the offer that can be ordered now, by all lines together
     * @param problem what stands against ordering this line; null when nothing does
     */
    public record Line(
            LineId id,
            Sku sku,
            SellerId seller,
            LineDetails details,
            String slug,
            String title,
            String image,
            Map<String, String> options,
            int quantity,
            Money unitPrice,
            Money total,
            int available,
            @Nullable LineProblem problem) {}

    public int quantity() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
