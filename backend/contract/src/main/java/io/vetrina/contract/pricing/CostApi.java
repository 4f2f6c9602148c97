// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What offers cost the shop, for staff. Every call takes {@code Authorization: Bearer <staff token>}; without it 401. */
@HttpExchange("/api/stores/{store}/products/{sku}/costs")
public interface CostApi {

    /** Every cost the offer had, the newest first; empty when none is known. */
    @GetExchange
    Flux<Cost> costs(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable Sku sku,
            @RequestParam(required = false) @Nullable SellerId seller);

    /** Says what the offer costs from an instant on; 400 {@code invalid-cost}, {@code wrong-currency}; 404 {@code unknown-sku}. */
    @PutExchange
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setCost(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable Sku sku,
            @RequestParam(required = false) @Nullable SellerId seller,
            @RequestBody Cost cost);
}
