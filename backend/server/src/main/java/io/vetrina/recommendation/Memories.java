// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.contract.shared.StoreId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The memory of each store. */
@Component
class Memories {

    private final Map<StoreId, StoreMemory> byStore = new ConcurrentHashMap<>();

    /** Forgets everything; it has to be learnt again. */
    void forget() {
        byStore.clear();
    }

    StoreMemory of(StoreId store) {
        return byStore.computeIfAbsent(store, unknown -> new StoreMemory());
    }
}
