// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.pricing.TaxRate;
import io.vetrina.contract.pricing.TaxRateApi;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Staff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class TaxRateController implements TaxRateApi {

    private final TaxRates rates;
    private final Stores stores;

    TaxRateController(TaxRates rates, Stores stores) {
        this.rates = rates;
        this.stores = stores;
    }

    @Override
    public Flux<TaxRate> taxRates(StoreId store) {
        return stores.store(store).then(rates.of(store)).flatMapIterable(all -> all);
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public Mono<Void> setTaxRates(StoreId store, List<TaxRate> wanted) {
        return stores.store(store).then(Staff.name()).flatMap(by -> rates.set(store, wanted, by));
    }
}
