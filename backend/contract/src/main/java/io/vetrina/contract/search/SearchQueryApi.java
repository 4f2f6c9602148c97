// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import io.vetrina.contract.shared.StoreId;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** For staff who tune the ranking or compare throughput. */
@HttpExchange("/api/stores/{store}")
public interface SearchQueryApi {

    /** The query that a search with these parameters (those of {@link SearchApi#search}) begins with. */
    @GetExchange("/search/query")
    Mono<EngineQuery> query(@PathVariable StoreId store, @RequestParam MultiValueMap<String, String> parameters);
}
