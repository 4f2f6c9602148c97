// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Member {@code change} of the refusal {@code total-changed}: a cart costs something else than its buyer saw.
 *
 * @param seen the total that the buyer saw
 * @param now the total of now, to be seen and sent with the next try
 * @param totals of now
 * @param lines that cost something else, in the order of the cart; all lines when the buyer did not tell what was seen of them
 */
public record ChangedTotal(Money seen, Money now, Totals totals, List<ChangedLine> lines) {

    /**
     * @param before what the buyer saw; null for a line that was not seen, and when the buyer did not tell
     * @param after what the line costs now; null for a line that was seen and is not in the cart any more
     */
    public record ChangedLine(
            LineId id,
            @Nullable Sku sku,
            @Nullable String title,
            @Nullable Money before,
            @Nullable Money after) {}
}
