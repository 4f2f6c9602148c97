// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;

/**
 * A price list was opened, changed or closed, in the store of the event.
 *
 * @param subject empty for {@link PriceScope#BASE}
 */
@EventType("pricing.price-list-changed.v1")
public record PriceListChanged(PriceListId list, PriceScope scope, String subject) implements DomainEvent {

    @Override
    public String aggregate() {
        return "price-list/" + list;
    }
}
