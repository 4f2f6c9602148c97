// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;

/** The store of the event has other tax rates: whoever hears of it looks at what they are now. */
@EventType("pricing.tax-rates-changed.v1")
record TaxRatesChanged(int rates) implements DomainEvent {

    @Override
    public String aggregate() {
        return "tax-rates";
    }
}
