// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.contract.inventory.StockLevel;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff may change about stock. */
@RestController
class StockController {

    private final Stock stock;

    StockController(Stock stock) {
        this.stock = stock;
    }

    @PutMapping("/api/stores/{store}/products/{sku}/stock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setStock(@PathVariable StoreId store, @PathVariable Sku sku, @RequestBody StockLevel level) {
        return stock.setOnHand(store, sku, level.onHand());
    }
}
