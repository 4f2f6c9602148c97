// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Buyer;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What things cost, as far as pages of the catalogue show it. Implemented by the capability that knows prices. */
public interface Prices {

    /** What a buyer pays for one unit and from quantities on, of several SKUs in one go; SKUs without a price are left out. */
    Mono<Map<Sku, Priced>> prices(Buyer buyer, Collection<Sku> skus);
}
