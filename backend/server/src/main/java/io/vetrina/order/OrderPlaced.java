// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order is paid for, in the store of the event.
 *
 * @param order its id
 * @param cart it was made from
 * @param visitor who filled the cart, when that is known
 */
@EventType(value = "order.placed.v1", formerly = "OrderPlaced")
public record OrderPlaced(
        String order, String number, String cart, @Nullable String visitor, List<Line> lines) implements DomainEvent {

    @Override
    public String aggregate() {
        return "order/" + order;
    }

    public record Line(String sku, int quantity) {}
}
