// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SearchController implements SearchApi {

    private final Buyers buyers;
    private final Search search;
    private final Suggester suggester;

    SearchController(Buyers buyers, Search search, Suggester suggester) {
        this.buyers = buyers;
        this.search = search;
        this.suggester = suggester;
    }

    @Override
    public Mono<SearchResult> search(String store, MultiValueMap<String, String> parameters) {
        SearchWish wish = SearchWish.of(parameters);
        return buyers.buyer(new StoreId(store), parameters.getFirst("locale"))
                .flatMap(buyer -> search.search(buyer, wish));
    }

    /** For staff: the query behind a search. */
    @GetMapping("/search/query")
    Mono<Search.Asked> query(@PathVariable String store, @RequestParam MultiValueMap<String, String> parameters) {
        SearchWish wish = SearchWish.of(parameters);
        return buyers.buyer(new StoreId(store), parameters.getFirst("locale"))
                .flatMap(buyer -> search.asked(buyer, wish));
    }

    @Override
    public Mono<Suggestions> suggest(String store, String q, @Nullable String locale) {
        return buyers.buyer(new StoreId(store), locale).flatMap(buyer -> suggester.suggest(buyer, q));
    }
}
