// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

import io.vetrina.contract.shared.StoreId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** Orders from before the shop opened, or from elsewhere: what is recommended is learnt from them too. For staff. */
@HttpExchange("/api/stores/{store}")
public interface PastOrderApi {

    /** Takes up to 500, idempotent by number: an order whose number is known stays as it is. */
    @PostExchange("/past-orders")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PastOrderReceipt> add(@PathVariable StoreId store, @RequestBody PastOrderBatch batch);
}
