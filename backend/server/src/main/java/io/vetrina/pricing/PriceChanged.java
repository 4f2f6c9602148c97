// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An offer has other prices in a list, in the store of the event.
 *
 * @param price of one unit in that list, before any conversion of tax; null when the offer was taken out of it
 */
@EventType(value = "pricing.price-changed.v1", formerly = "PriceChanged")
public record PriceChanged(
        OfferId offer, PriceListId list, @Nullable Money price) implements DomainEvent {

    /** Events from before there were lists name a SKU. */
    @JsonCreator
    static PriceChanged read(
            @JsonProperty("offer") @Nullable OfferId offer,
            @JsonProperty("sku") @Nullable Sku sku,
            @JsonProperty("list") @Nullable PriceListId list,
            @JsonProperty("price") @Nullable Money price) {
        return new PriceChanged(
                offer == null ? OfferId.ofShop(Objects.requireNonNull(sku)) : offer,
                list == null ? PriceListId.BASE : list,
                price);
    }

    @Override
    public String aggregate() {
        return "price/" + offer;
    }
}
