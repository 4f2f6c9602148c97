// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.pricing.Calculation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything an order is made of.
 *
 * @param id unguessable: knowing it is the right to read the order
 * @param lines one or more
 * @param calculation of these lines
 */
public record OrderDraft(
        UUID id,
        StoreId store,
        String cart,
        @Nullable String visitor,
        Checkout.Customer customer,
        Checkout.Address address,
        DeliveryOption delivery,
        List<OrderLine> lines,
        Calculation calculation) {

    public OrderDraft {
        Set<LineId> ids = lines.stream().map(OrderLine::id).collect(Collectors.toSet());
        if (ids.isEmpty()
                || ids.size() != lines.size()
                || !ids.equals(calculation.byId().keySet())) {
            throw new IllegalArgumentException("Every line has an id of its own and is priced: " + ids);
        }
        lines = List.copyOf(lines);
    }
}
