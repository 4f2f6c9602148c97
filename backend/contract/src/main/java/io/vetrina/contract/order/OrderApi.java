// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import io.vetrina.contract.shared.StoreId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** Placed orders. */
@HttpExchange("/api/stores/{store}/orders")
public interface OrderApi {

    @GetExchange("/{id}")
    Mono<Order> order(@PathVariable StoreId store, @PathVariable String id);
}
