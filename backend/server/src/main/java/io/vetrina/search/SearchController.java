// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.search.EngineQuery;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchQueryApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SearchController implements SearchApi, SearchQueryApi {

    private final Buyers buyers;
    private final Search search;
    private final Suggester suggester;

    SearchController(Buyers buyers, Search search, Suggester suggester) {
        this.buyers = buyers;
        this.search = search;
        this.suggester = suggester;
    }

    @Override
    public Mono<SearchResult> search(StoreId store, MultiValueMap<String, String> parameters) {
        SearchRequest request = SearchParameters.read(parameters);
        return buyers.buyer(store, parameters.getFirst("locale")).flatMap(buyer -> search.search(buyer, request));
    }

    @Override
    public Mono<EngineQuery> query(StoreId store, MultiValueMap<String, String> parameters) {
        SearchRequest request = SearchParameters.read(parameters);
        return buyers.buyer(store, parameters.getFirst("locale")).flatMap(buyer -> search.query(buyer, request));
    }

    @Override
    public Mono<Suggestions> suggest(StoreId store, String q, @Nullable String locale) {
        return buyers.buyer(store, locale).flatMap(buyer -> suggester.suggest(buyer, q));
    }
}
