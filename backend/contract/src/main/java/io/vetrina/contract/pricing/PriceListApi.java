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
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Price lists, for staff. Every call takes {@code Authorization: Bearer <staff token>}; without it 401.
 *
 * <p>A {@code seller} that is absent is the shop itself.
 */
@HttpExchange("/api/stores/{store}/price-lists")
public interface PriceListApi {

    /** All lists of the store by id, the base list among them once there is a price. */
    @GetExchange
    Flux<PriceList> lists(@RequestHeader(HttpHeaders.AUTHORIZATION) String authorization, @PathVariable StoreId store);

    /**
     * Opens a list, or changes name, validity, priority and {@code bestOf} of one.
     *
     * <p>400 {@code invalid-price-list}; 409 {@code price-list-fixed} when currency, tax, scope or subject would change, or the
     * base list would not hold for everybody at any time.
     */
    @PutExchange("/{list}")
    Mono<PriceList> put(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable PriceListId list,
            @RequestBody PriceListDraft draft);

    /** Closes a list with all its prices; 409 {@code price-list-fixed} for the base list, 404 {@code unknown-price-list}. */
    @DeleteExchange("/{list}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> close(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable PriceListId list);

    /** The prices in a list by SKU, up to 1,000 after the SKU that is named; 404 {@code unknown-price-list}. */
    @GetExchange("/{list}/prices")
    Flux<ListPrice> prices(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable PriceListId list,
            @RequestParam(required = false) @Nullable Sku after);

    /** Sets all prices of an offer in a list; 400 {@code invalid-price}, {@code wrong-currency}; 404 {@code unknown-sku}. */
    @PutExchange("/{list}/prices/{sku}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setPrice(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable PriceListId list,
            @PathVariable Sku sku,
            @RequestParam(required = false) @Nullable SellerId seller,
            @RequestBody ListPrice price);

    /** Takes an offer out of a list; 404 {@code unknown-sku} when it is not in it. */
    @DeleteExchange("/{list}/prices/{sku}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> removePrice(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            @PathVariable StoreId store,
            @PathVariable PriceListId list,
            @PathVariable Sku sku,
            @RequestParam(required = false) @Nullable SellerId seller);
}
