// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** Search, facets and suggestions. */
@HttpExchange("/api/stores/{store}")
public interface SearchApi {

    /**
     * Twenty hits at a time.
     *
     * <p>Parameters: {@code q} (words, SKU or EAN; all products when empty), {@code category} (slug), {@code filter.<key>}
     * (repeatable: OR within a key, AND across keys; a range is {@code from..to}, both included, either may be missing; a bucket as
     * a facet shows it leaves its upper end to the next, so that the counts add up; {@code filter.price}
     * is in minor units, {@code filter.available=true} leaves out what cannot be ordered), {@code sort} ({@code relevance},
     * {@code price}, {@code -price}, {@code newest}, {@code rating}, {@code title}), {@code cursor}, {@code locale}.
     */
    @GetExchange("/search")
    Mono<SearchResult> search(@PathVariable StoreId store, @RequestParam MultiValueMap<String, String> parameters);

    /** Suggestions from two characters on; empty before. */
    @GetExchange("/suggest")
    Mono<Suggestions> suggest(
            @PathVariable StoreId store,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable String locale);
}
