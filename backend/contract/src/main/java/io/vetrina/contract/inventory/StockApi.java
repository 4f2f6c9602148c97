// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.inventory;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** What staff may change about stock. Every call takes {@code Authorization: Bearer <staff token>}; without it 401. */
@HttpExchange("/api/stores/{store}/products/{sku}/stock")
public interface StockApi {

    /** Sets the units on hand of a SKU. */
    @PutExchange
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setStock(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable Sku sku,
            @RequestBody StockLevel level);
}
