// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import java.util.List;

/** Products were published, changed or withdrawn. */
public record ProductsChanged(List<String> skus) {

    public List<Sku> asSkus() {
        return skus.stream().map(Sku::new).toList();
    }
}
