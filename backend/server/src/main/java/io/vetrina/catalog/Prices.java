// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What things cost, as far as pages of the catalogue show it. Implemented by the capability that knows prices. */
public interface Prices {

    /** Base terms of several SKUs in one go; SKUs without a price are left out. */
    Mono<Map<Sku, Priced>> prices(StoreId store, Collection<Sku> skus);
}
