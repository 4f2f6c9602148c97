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
 * @param payments one or more; they sum to the total
 * @param history state changes, oldest first
 */
public record Order(
        String id,
        String number,
        String store,
        OrderState state,
        Instant placedAt,
        Checkout.Customer customer,
        Checkout.Address address,
        DeliveryOption delivery,
        List<Payment> payments,
        List<Line> lines,
        Totals totals,
        List<Step> history) {

    /**
     * @param charged whether any money has been taken
     * @param reference name of the authorisation at the provider, once there is one
     */
    public record Payment(
            PaymentMethod method,
            PaymentState state,
            Money amount,
            boolean charged,
            @Nullable String reference) {}

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

    public record Step(OrderState state, Instant at) {}
}
