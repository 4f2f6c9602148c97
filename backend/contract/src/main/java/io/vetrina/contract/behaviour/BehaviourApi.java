// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.behaviour;

import io.vetrina.contract.shared.StoreId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** What visitors do. */
@HttpExchange("/api/stores/{store}")
public interface BehaviourApi {

    /**
     * Takes up to 100 events, idempotent by event id. When it answers, the visitor's next recommendations know of them. A bare
     * JSON array is taken too. Whoever sends on behalf of a browser passes on its address ({@code X-Forwarded-For}) and what it
     * calls itself ({@code User-Agent}). 429 when one address sends too much.
     */
    @PostExchange("/events")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<EventReceipt> take(@PathVariable StoreId store, @RequestBody EventBatch batch);
}
