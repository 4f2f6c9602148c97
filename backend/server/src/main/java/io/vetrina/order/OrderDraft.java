// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.pricing.Calculation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an order is made of.
 *
 * @param id unguessable: knowing it is the right to read the order
 * @param lines what the calculation's lines show, in its order
 */
public record OrderDraft(
        UUID id,
        StoreId store,
        String cart,
        @Nullable String visitor,
        Checkout.Customer customer,
        Checkout.Address address,
        DeliveryOption delivery,
        List<Line> lines,
        Calculation calculation) {

    public OrderDraft {
        if (lines.size() != calculation.lines().size() || lines.isEmpty()) {
            throw new IllegalArgumentException("Every line is priced, and there is one: " + lines.size());
        }
    }

    public record Line(String slug, String title, Map<String, String> options) {}
}
