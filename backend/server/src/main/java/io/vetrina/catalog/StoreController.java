// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.catalog.StoreApi;
import io.vetrina.contract.catalog.StoreChange;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Staff;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff do about stores. */
@RestController
class StoreController implements StoreApi {

    private final StoreRegister register;
    private final Stores stores;

    StoreController(StoreRegister register, Stores stores) {
        this.register = register;
        this.stores = stores;
    }

    @Override
    public Flux<Store> everyStore() {
        return stores.every().flatMapIterable(all -> all);
    }

    @Override
    public Mono<ResponseEntity<Store>> open(NewStore store) {
        return Staff.name()
                .flatMap(by -> register.open(store, by))
                .flatMap(fresh -> stores.current(new StoreId(String.valueOf(store.id())))
                        .map(there -> fresh
                                ? ResponseEntity.created(URI.create("/api/stores/" + there.id()))
                                        .body(there)
                                : ResponseEntity.ok(there)));
    }

    @Override
    public Mono<Store> change(StoreId store, StoreChange change) {
        return Staff.name()
                .flatMap(by -> register.change(store, change, by))
                .then(Mono.defer(() -> stores.current(store)));
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public Mono<Void> close(StoreId store) {
        return Staff.name().flatMap(by -> register.close(store, by));
    }
}
