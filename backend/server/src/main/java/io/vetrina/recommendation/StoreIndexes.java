// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.contract.shared.StoreId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The index of each store. */
@Component
class StoreIndexes {

    private final Map<StoreId, StoreIndex> byStore = new ConcurrentHashMap<>();

    /** Forgets everything; it has to be learnt again. */
    void forget() {
        byStore.clear();
    }

    StoreIndex of(StoreId store) {
        return byStore.computeIfAbsent(store, unknown -> new StoreIndex());
    }
}
