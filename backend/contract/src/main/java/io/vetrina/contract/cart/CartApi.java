// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Carts.
 *
 * <p>Writes take the cart version in {@code If-Match} ({@code "3"}); a stale one gets 409 {@code stale-cart} with the current
 * cart in the problem's {@code cart}. Answers carry the version as {@code ETag}.
 */
@HttpExchange("/api/stores/{store}")
public interface CartApi {

    /** @param visitor whose open pages learn of its changes through {@code /live}; may be absent */
    @PostExchange("/carts")
    Mono<ResponseEntity<Cart>> create(
            @PathVariable StoreId store, @RequestParam(required = false) @Nullable String visitor);

    @GetExchange("/carts/{id}")
    Mono<ResponseEntity<Cart>> cart(@PathVariable StoreId store, @PathVariable String id);

    @PostExchange("/carts/{id}/lines")
    Mono<ResponseEntity<Cart>> add(
            @PathVariable StoreId store,
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) CartVersion version,
            @RequestBody AddLine line);

    @PatchExchange("/carts/{id}/lines/{line}")
    Mono<ResponseEntity<Cart>> change(
            @PathVariable StoreId store,
            @PathVariable String id,
            @PathVariable LineId line,
            @RequestHeader(HttpHeaders.IF_MATCH) CartVersion version,
            @RequestBody ChangeLine change);

    @DeleteExchange("/carts/{id}/lines/{line}")
    Mono<ResponseEntity<Cart>> remove(
            @PathVariable StoreId store,
            @PathVariable String id,
            @PathVariable LineId line,
            @RequestHeader(HttpHeaders.IF_MATCH) CartVersion version);
}
