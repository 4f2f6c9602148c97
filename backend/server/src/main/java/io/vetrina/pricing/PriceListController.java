// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.ListPrice;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListApi;
import io.vetrina.contract.pricing.PriceListDraft;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class PriceListController implements PriceListApi {

    private final PriceLists lists;

    PriceListController(PriceLists lists) {
        this.lists = lists;
    }

    @Override
    public Flux<PriceList> lists(String authorization, StoreId store) {
        return lists.all(store);
    }

    @Override
    public Mono<PriceList> put(String authorization, StoreId store, PriceListId list, PriceListDraft draft) {
        return Staff.name().flatMap(staff -> lists.put(store, list, draft, staff));
    }

    @Override
    public Mono<Void> close(String authorization, StoreId store, PriceListId list) {
        return Staff.name().flatMap(staff -> lists.close(store, list, staff));
    }

    @Override
    public Flux<ListPrice> prices(String authorization, StoreId store, PriceListId list, @Nullable Sku after) {
        return lists.prices(store, list, after);
    }

    @Override
    public Mono<Void> setPrice(
            String authorization,
            StoreId store,
            PriceListId list,
            Sku sku,
            @Nullable SellerId seller,
            ListPrice price) {
        return Staff.name().flatMap(staff -> lists.setPrice(store, list, OfferId.of(seller, sku), price, staff));
    }

    @Override
    public Mono<Void> removePrice(
            String authorization, StoreId store, PriceListId list, Sku sku, @Nullable SellerId seller) {
        return Staff.name().flatMap(staff -> lists.removePrice(store, list, OfferId.of(seller, sku), staff));
    }
}
