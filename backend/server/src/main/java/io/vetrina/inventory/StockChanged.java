// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;

/**
 * Another number of units of a SKU can be ordered in the store of the event.
 *
 * @param available units, 0 or more
 */
@EventType(value = "inventory.stock-changed.v1", formerly = "StockChanged")
public record StockChanged(String sku, int available) implements DomainEvent {

    @Override
    public String aggregate() {
        return "stock/" + sku;
    }
}
