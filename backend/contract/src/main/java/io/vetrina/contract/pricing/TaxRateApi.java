// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.StoreId;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tax rates of a store, for staff. */
@HttpExchange("/api/stores/{store}/tax-rates")
public interface TaxRateApi {

    @GetExchange
    Flux<TaxRate> taxRates(@PathVariable StoreId store);

    /** Replaces all of them. 400 {@code invalid-…} when one breaks a rule; then nothing changes. */
    @PutExchange
    Mono<Void> setTaxRates(@PathVariable StoreId store, @RequestBody List<TaxRate> rates);
}
