// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff brought in orders from before or from elsewhere, in the store of the event; none of them was cancelled. */
@EventType("order.past-orders-added.v1")
public record PastOrdersAdded(List<Order> orders) implements DomainEvent {

    @Override
    public String aggregate() {
        return "";
    }

    /** @param customer opaque and the same over a customer's orders; null when unknown */
    public record Order(String number, @Nullable String customer, Instant at, List<Line> lines) {

        static Order of(PastOrder order) {
            return new Order(
                    order.number(),
                    order.customer(),
                    order.placedAt(),
                    order.lines().stream()
                            .map(line -> new Line(line.sku(), line.quantity()))
                            .toList());
        }

        public Purchase asPurchase() {
            return new Purchase(
                    number,
                    customer,
                    at,
                    false,
                    lines.stream()
                            .map(line -> new Purchase.Line(line.sku(), line.quantity()))
                            .toList());
        }
    }

    public record Line(Sku sku, int quantity) {}
}
