// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.contract.inventory.StockApi;
import io.vetrina.contract.inventory.StockLevel;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Staff;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff may change about stock. */
@RestController
class StockController implements StockApi {

    private final Stock stock;

    StockController(Stock stock) {
        this.stock = stock;
    }

    @Override
    public Mono<Void> setStock(String authorization, StoreId store, Sku sku, StockLevel level) {
        return Staff.name().flatMap(staff -> stock.setOnHand(store, OfferId.ofShop(sku), level.onHand(), staff));
    }
}
