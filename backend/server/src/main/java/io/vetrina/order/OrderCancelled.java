// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;

/** An order ended without a sale, in the store of the event. */
@EventType(value = "order.cancelled.v1", formerly = "OrderCancelled")
public record OrderCancelled(String order, String number) implements DomainEvent {

    @Override
    public String aggregate() {
        return "order/" + order;
    }
}
