// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.Stores;
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

    private final Stores stores;
    private final Search search;
    private final Suggester suggester;

    SearchController(Stores stores, Search search, Suggester suggester) {
        this.stores = stores;
        this.search = search;
        this.suggester = suggester;
    }

    @Override
    public Mono<SearchResult> search(String store, MultiValueMap<String, String> parameters) {
        StoreId id = new StoreId(store);
        SearchWish wish = SearchWish.of(parameters);
        return stores.locale(id, parameters.getFirst("locale")).flatMap(locale -> search.search(id, wish, locale));
    }

    /** For staff: the query behind a search. */
    @GetMapping("/search/query")
    Mono<Search.Asked> query(@PathVariable String store, @RequestParam MultiValueMap<String, String> parameters) {
        StoreId id = new StoreId(store);
        SearchWish wish = SearchWish.of(parameters);
        return stores.locale(id, parameters.getFirst("locale")).flatMap(locale -> search.asked(id, wish, locale));
    }

    @Override
    public Mono<Suggestions> suggest(String store, String q, @Nullable String locale) {
        StoreId id = new StoreId(store);
        return stores.locale(id, locale).flatMap(chosen -> suggester.suggest(id, q, chosen));
    }
}
