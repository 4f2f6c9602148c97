// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another number of units of an offer can be ordered in the store of the event.
 *
 * @param available units, 0 or more
 */
@EventType(value = "inventory.stock-changed.v1", formerly = "StockChanged")
public record StockChanged(OfferId offer, int available) implements DomainEvent {

    /** Events from before there were sellers name a SKU. */
    @JsonCreator
    static StockChanged read(
            @JsonProperty("offer") @Nullable OfferId offer,
            @JsonProperty("sku") @Nullable Sku sku,
            @JsonProperty("available") int available) {
        return new StockChanged(offer == null ? OfferId.ofShop(Objects.requireNonNull(sku)) : offer, available);
    }

    @Override
    public String aggregate() {
        return "stock/" + offer;
    }
}
