// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.ImportProgress;
import io.vetrina.contract.catalog.Store;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

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
}
