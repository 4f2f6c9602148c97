// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.offer.OfferApi;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.shared.StoreId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
class PlayedOffers implements OfferApi {

    private final Goods goods;

    PlayedOffers(Goods goods) {
        this.goods = goods;
    }

    @Override
    public Mono<Product> product(StoreId store, String slug, String locale) {
        return Mono.justOrEmpty(goods.product(slug))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
