// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import org.jspecify.annotations.Nullable;

/**
 * Adds units of an offer to a cart. A line of the same offer with the same details grows; otherwise there is a new one.
 *
 * @param seller of whom it is bought; null for the shop itself
 * @param details what sets the line apart from others of the offer; null for nothing
 */
public record AddLine(
        Sku sku, @Nullable SellerId seller, @Nullable LineDetails details, int quantity) {

    /** Units of what the shop itself sells. */
    public AddLine(Sku sku, int quantity) {
        this(sku, null, null, quantity);
    }
}
