// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What can be ordered now, as far as pages of the catalogue show it. Implemented by the capability that counts stock. */
public interface Availability {

    /** Units that can be ordered of several SKUs in one go, 0 or more; SKUs without stock records are left out. */
    Mono<Map<Sku, Integer>> available(StoreId store, Collection<Sku> skus);
}
