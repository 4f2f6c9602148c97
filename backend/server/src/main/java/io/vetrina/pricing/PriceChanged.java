// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.shared.Money;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;

/**
 * A SKU has a new list price in the store of the event.
 *
 * @param price of one unit
 */
@EventType(value = "pricing.price-changed.v1", formerly = "PriceChanged")
public record PriceChanged(String sku, Money price) implements DomainEvent {

    @Override
    public String aggregate() {
        return "price/" + sku;
    }
}
