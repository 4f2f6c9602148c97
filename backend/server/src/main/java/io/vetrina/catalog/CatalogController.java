// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.ImportProgress;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class CatalogController implements CatalogApi {

    private final Stores stores;
    private final ImportStates imports;
    private final CategoryTree categories;

    CatalogController(Stores stores, ImportStates imports, CategoryTree categories) {
        this.stores = stores;
        this.imports = imports;
        this.categories = categories;
    }

    @Override
    public Flux<Store> stores() {
        return stores.all().flatMapIterable(all -> all);
    }

    @Override
    public Flux<ImportProgress> imports() {
        return imports.all();
    }

    @Override
    public Flux<Category> categories(String store, @Nullable String locale) {
        StoreId id = new StoreId(store);
        return stores.locale(id, locale)
                .flatMap(chosen -> categories.tree(id, chosen))
                .flatMapIterable(tree -> tree);
    }
}
