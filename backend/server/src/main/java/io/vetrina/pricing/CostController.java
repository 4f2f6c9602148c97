// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.Cost;
import io.vetrina.contract.pricing.CostApi;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class CostController implements CostApi {

    private final Costs costs;

    CostController(Costs costs) {
        this.costs = costs;
    }

    @Override
    public Flux<Cost> costs(String authorization, StoreId store, Sku sku, @Nullable SellerId seller) {
        return costs.all(store, OfferId.of(seller, sku));
    }

    @Override
    public Mono<Void> setCost(String authorization, StoreId store, Sku sku, @Nullable SellerId seller, Cost cost) {
        return Staff.name().flatMap(staff -> costs.set(store, OfferId.of(seller, sku), cost, staff));
    }
}
