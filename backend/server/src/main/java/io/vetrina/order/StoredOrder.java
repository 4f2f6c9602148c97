// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.catalog.Item;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.payment.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as it is kept, without what others know of it. */
record StoredOrder(
        UUID id,
        String number,
        StoreId store,
        OrderState state,
        Instant placedAt,
        Checkout.Customer customer,
        Checkout.Address address,
        DeliveryOption delivery,
        Totals totals,
        List<OrderLine> lines,
        List<Order.Step> history) {

    List<Sku> skus() {
        return lines.stream().map(line -> line.offer().sku()).distinct().toList();
    }

    /** The order as its customer sees it. */
    Order seen(Payment payment, Map<Sku, Item> items) {
        return new Order(
                id.toString(),
                number,
                store.value(),
                state.label(),
                placedAt,
                customer,
                address,
                delivery,
                new Order.Payment(payment.method(), payment.state().label(), payment.reference()),
                lines.stream()
                        .map(line -> seen(line, items.get(line.offer().sku())))
                        .toList(),
                totals,
                history);
    }

    private static Order.Line seen(OrderLine line, @Nullable Item item) {
        return new Order.Line(
                line.id(),
                line.offer().sku(),
                line.offer().seller(),
                line.details(),
                line.slug(),
                line.title(),
                item == null ? null : item.image(),
                line.options(),
                line.quantity(),
                line.unitPrice(),
                line.total());
    }
}
