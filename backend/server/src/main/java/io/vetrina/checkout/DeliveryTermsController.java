// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.checkout.DeliveryTerms;
import io.vetrina.contract.checkout.DeliveryTermsApi;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Staff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class DeliveryTermsController implements DeliveryTermsApi {

    private final Deliveries deliveries;
    private final Stores stores;

    DeliveryTermsController(Deliveries deliveries, Stores stores) {
        this.deliveries = deliveries;
        this.stores = stores;
    }

    @Override
    public Flux<DeliveryTerms> deliveryTerms(StoreId store) {
        return stores.store(store).then(deliveries.terms(store)).flatMapIterable(all -> all);
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public Mono<Void> setDeliveryTerms(StoreId store, List<DeliveryTerms> terms) {
        return stores.store(store).then(Staff.name()).flatMap(by -> deliveries.set(store, terms, by));
    }
}
