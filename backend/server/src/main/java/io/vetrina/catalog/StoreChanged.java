// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;

/** The store of the event was opened, changed or closed: whoever hears of it looks at how it is now. */
@EventType("catalog.store-changed.v1")
public record StoreChanged(boolean closed) implements DomainEvent {

    @Override
    public String aggregate() {
        return "store";
    }
}
