// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** Stores and their categories. {@code locale} is a language tag of the store, its default when absent. */
@HttpExchange("/api")
public interface CatalogApi {

    @GetExchange("/stores")
    Flux<Store> stores();

    @GetExchange("/imports")
    Flux<ImportProgress> imports();

    @GetExchange("/stores/{store}/categories")
    Flux<Category> categories(@PathVariable String store, @RequestParam(required = false) @Nullable String locale);
}
