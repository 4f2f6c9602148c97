// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.catalog.Item;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.payment.Charge;
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
        OrderStatus status,
        Instant placedAt,
        Customer customer,
        Address billing,
        List<Delivery> deliveries,
        Totals totals,
        List<OrderLine> lines,
        List<Order.Step> history) {

    List<Sku> skus() {
        return lines.stream().map(line -> line.offer().sku()).distinct().toList();
    }

    /** The order as its customer sees it. */
    Order seen(List<Payment> payments, Map<Sku, Item> items) {
        return new Order(
                id.toString(),
                number,
                store.value(),
                status.label(),
                placedAt,
                new Checkout.Customer(customer.name(), customer.email()),
                seen(deliveries.getFirst().address()),
                option(deliveries.getFirst()),
                payments.stream().map(StoredOrder::seen).toList(),
                lines.stream()
                        .map(line -> seen(line, items.get(line.offer().sku())))
                        .toList(),
                totals,
                history);
    }

    private static Checkout.Address seen(Address address) {
        return new Checkout.Address(
                address.name(),
                address.street(),
                address.street2(),
                address.postalCode(),
                address.city(),
                address.country());
    }

    private static DeliveryOption option(Delivery delivery) {
        return new DeliveryOption(
                delivery.option(), delivery.label(), delivery.price(), delivery.minDays(), delivery.maxDays());
    }

    private static Order.Payment seen(Payment payment) {
        return new Order.Payment(
                payment.method(),
                payment.state(),
                payment.amount(),
                payment.charge() != Charge.NONE,
                payment.reference());
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
