// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import io.vetrina.contract.shared.StoreId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff do about stores. */
@HttpExchange("/api")
public interface StoreApi {

    /** All stores, also those that are closed. */
    @GetExchange("/staff/stores")
    Flux<Store> everyStore();

    /**
     * Opens a store: 201. Opening it again in the same words answers 200 and changes nothing.
     *
     * <p>400 {@code invalid-…} names the field; 409 {@code store-exists} or {@code store-closed} when the id is taken.
     */
    @PostExchange("/stores")
    Mono<ResponseEntity<Store>> open(@RequestBody NewStore store);

    /** 400 {@code fixed-currency} and {@code fixed-country} for what cannot change. */
    @PatchExchange("/stores/{store}")
    Mono<Store> change(@PathVariable StoreId store, @RequestBody StoreChange change);

    /** Closes a store: it keeps its data, is not listed and sells nothing. Closing a closed store changes nothing. */
    @DeleteExchange("/stores/{store}")
    Mono<Void> close(@PathVariable StoreId store);
}
