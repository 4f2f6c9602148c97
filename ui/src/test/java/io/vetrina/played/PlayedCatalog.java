// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.ImportProgress;
import io.vetrina.contract.catalog.Product;
import io.vetrina.contract.catalog.Store;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class PlayedCatalog implements CatalogApi {

    private final Goods goods;

    PlayedCatalog(Goods goods) {
        this.goods = goods;
    }

    @Override
    public Flux<Store> stores() {
        return Flux.fromIterable(goods.stores());
    }

    @Override
    public Flux<ImportProgress> imports() {
        return Flux.empty();
    }

    @Override
    public Flux<Category> categories(String store, String locale) {
        return Flux.fromIterable(goods.categories());
    }

    @Override
    public Mono<Product> product(String store, String slug, String locale) {
        return Mono.justOrEmpty(goods.product(slug))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
