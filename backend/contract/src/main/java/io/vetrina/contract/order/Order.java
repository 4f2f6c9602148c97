// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A placed order as its customer sees it.
 *
 * @param id unguessable: knowing it is the right to read it
 * @param number short and human-readable
 * @param state of the order: see {@code docs/architecture.md}
 * @param history state changes, oldest first
 */
public record Order(
        String id,
        String number,
        String store,
        String state,
        Instant placedAt,
        Checkout.Customer customer,
        Checkout.Address address,
        DeliveryOption delivery,
        Payment payment,
        List<Line> lines,
        Totals totals,
        List<Step> history) {

    /** @param state {@code pending}, {@code authorised}, {@code declined}, {@code captured} or {@code voided} */
    public record Payment(
            String method, String state, @Nullable String reference) {}

    /**
     * @param id the same as of the cart's line
     * @param seller of whom it was bought
     * @param details what sets the line apart from others of the same offer
     * @param image picture at the time of reading, null when the product is gone
     */
    public record Line(
            LineId id,
            Sku sku,
            SellerId seller,
            LineDetails details,
            String slug,
            String title,
            @Nullable String image,
            Map<String, String> options,
            int quantity,
            Money unitPrice,
            Money total) {}

    public record Step(String state, Instant at) {}
}
