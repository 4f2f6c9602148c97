// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff may change about prices. */
@RestController
class PriceController {

    private final PriceBook prices;

    PriceController(PriceBook prices) {
        this.prices = prices;
    }

    @PutMapping("/api/stores/{store}/products/{sku}/price")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setPrice(@PathVariable StoreId store, @PathVariable Sku sku, @RequestBody Money price, Principal staff) {
        return prices.setPrice(store, sku, price, staff.getName());
    }
}
