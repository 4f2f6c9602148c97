// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.event.DomainEvent;
import io.vetrina.shared.event.EventType;
import java.util.List;
import java.util.Objects;

/**
 * Products were published, changed or withdrawn; many at once, so in no order: whoever hears of it looks at what there is now.
 *
 * @param skus of the products
 * @param gone sellable SKUs that cannot be bought any more; none in events of the version before
 */
@EventType(value = "catalog.products-changed.v1", formerly = "ProductsChanged")
public record ProductsChanged(List<String> skus, List<String> gone) implements DomainEvent {

    public ProductsChanged {
        gone = Objects.requireNonNullElse(gone, List.of());
    }

    @Override
    public String aggregate() {
        return "";
    }

    /** The sellable SKUs that cannot be bought any more. */
    public List<Sku> goneSkus() {
        return gone.stream().map(Sku::new).toList();
    }

    public List<Sku> asSkus() {
        return skus.stream().map(Sku::new).toList();
    }
}
