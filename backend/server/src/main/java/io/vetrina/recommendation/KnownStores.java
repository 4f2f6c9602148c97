// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which stores there are and what they speak; remembered, so that serving does not depend on the catalogue. */
@Component
class KnownStores {

    private final Stores stores;
    private final Map<StoreId, List<String>> locales = new ConcurrentHashMap<>();

    KnownStores(Stores stores) {
        this.stores = stores;
    }

    /**
     * The language to answer in: the one asked for when the store speaks it, else the store's first.
     *
     * @throws io.vetrina.shared.Problem {@code unknown-store}
     */
    Mono<Locale> locale(StoreId store, @Nullable String asked) {
        List<String> known = locales.get(store);
        Mono<List<String>> spoken = known != null
                ? Mono.just(known)
                : stores.store(store).map(Store::locales).doOnNext(found -> locales.put(store, found));
        return spoken.map(all -> Locale.forLanguageTag(asked != null && all.contains(asked) ? asked : all.getFirst()));
    }
}
