// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.List;
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
import reactor.core.publisher.Mono;

/** Prices, for staff. Every call takes {@code Authorization: Bearer <staff token>}; without it 401. */
@HttpExchange("/api/stores/{store}/products/{sku}/price")
public interface PriceApi {

    /** Sets the price of one unit in the store's base list; quantity breaks stay. */
    @PutExchange
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setPrice(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable Sku sku,
            @RequestBody Money price);

    /**
     * What the offer costs a buyer, and why; 404 {@code unknown-sku} when it has no price for this buyer.
     *
     * @param seller the shop itself when absent
     * @param quantity 1 when absent
     * @param customer account; a guest when absent
     * @param at as of when; now when absent
     */
    @GetExchange
    Mono<PriceExplanation> explain(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable Sku sku,
            @RequestParam(required = false) @Nullable SellerId seller,
            @RequestParam(required = false) @Nullable Integer quantity,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable List<String> group,
            @RequestParam(required = false) @Nullable Instant at);
}
