// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.offer.OfferApi;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.PublicRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OfferController implements OfferApi {

    private final Buyers buyers;
    private final ProductComposer products;

    OfferController(Buyers buyers, ProductComposer products) {
        this.buyers = buyers;
        this.products = products;
    }

    @Override
    public Mono<Product> product(StoreId store, String slug, @Nullable String locale) {
        return buyers.buyer(store, locale).flatMap(buyer -> products.product(buyer, slug));
    }

    @Bean
    static PublicRoutes offerRoutes() {
        return PublicRoutes.of(PublicRoutes.get("/api/stores/*/products/*"));
    }
}
