// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.recommendation;

import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Recommendations and the models behind them. */
@HttpExchange("/api")
public interface RecommendationApi {

    /**
     * Never fails for want of data or a dead dependency: then the list is shorter or empty.
     *
     * @param slot {@code home}, {@code product} or {@code cart}
     * @param sku the product of the page for slot {@code product}
     * @param cart the cart for slot {@code cart}
     * @param limit 1 to 50, 12 when absent
     */
    @GetExchange("/stores/{store}/recommendations/{slot}")
    Mono<Recommendations> recommendations(
            @PathVariable String store,
            @PathVariable String slot,
            @RequestParam(required = false) @Nullable String visitor,
            @RequestParam(required = false) @Nullable String sku,
            @RequestParam(required = false) @Nullable String cart,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String locale);

    /**
     * Staff: what visitors seem to want and others do not learn from yet, as it comes from too few places; the 200 with the most
     * events, as the node that answers knows them.
     */
    @GetExchange("/stores/{store}/held-demand")
    Flux<HeldDemand> heldDemand(@PathVariable StoreId store);

    /** Newest first. */
    @GetExchange("/models")
    Flux<Model> models();
}
