// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How stores sell and deliver.
 *
 * @param hold how long units are held for an order whose payment is open
 * @param delivery ways to deliver
 * @param deliveryOf the same for single stores, by their id
 */
@ConfigurationProperties("vetrina.checkout")
record CheckoutSettings(
        @DefaultValue("15m") Duration hold,
        @DefaultValue List<Delivery> delivery,
        @DefaultValue Map<String, List<Delivery>> deliveryOf) {

    /**
     * A way to deliver.
     *
     * @param price in minor units of the store's currency, tax included
     * @param freeFrom subtotal in minor units from which it costs nothing; null for never
     * @param minDays business days at the earliest
     * @param maxDays and at the latest
     */
    record Delivery(
            String id, String label, long price, @Nullable Long freeFrom, int minDays, int maxDays) {

        DeliveryOption option(Money subtotal) {
            boolean free = freeFrom != null && subtotal.minor() >= freeFrom;
            return new DeliveryOption(id, label, new Money(free ? 0 : price, subtotal.currency()), minDays, maxDays);
        }
    }

    /** The ways to deliver goods of this value, cheapest first. */
    List<DeliveryOption> options(StoreId store, Money subtotal) {
        return deliveryOf.getOrDefault(store.value(), delivery).stream()
                .map(way -> way.option(subtotal))
                .sorted(Comparator.comparing(DeliveryOption::price))
                .toList();
    }
}
