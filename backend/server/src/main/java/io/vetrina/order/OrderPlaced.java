// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
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

    /** @param id the same as of the cart's line */
    public record Line(LineId id, OfferId offer, int quantity) {

        /** Events from before lines had ids name a SKU, which then was the id of the cart's line. */
        @JsonCreator
        static Line read(
                @JsonProperty("id") @Nullable LineId id,
                @JsonProperty("offer") @Nullable OfferId offer,
                @JsonProperty("sku") @Nullable Sku sku,
                @JsonProperty("quantity") int quantity) {
            return id == null || offer == null
                    ? new Line(new LineId(requireNonNull(sku).value()), OfferId.ofShop(sku), quantity)
                    : new Line(id, offer, quantity);
        }

        public Sku sku() {
            return offer.sku();
        }
    }
}
