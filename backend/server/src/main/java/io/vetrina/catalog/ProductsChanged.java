// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;
import java.util.List;

/** Products were published, changed or withdrawn; many at once, so in no order: whoever hears of it looks at what there is now. */
@EventType(value = "catalog.products-changed.v1", formerly = "ProductsChanged")
public record ProductsChanged(List<String> skus) implements DomainEvent {

    @Override
    public String aggregate() {
        return "";
    }

    public List<Sku> asSkus() {
        return skus.stream().map(Sku::new).toList();
    }
}
