// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Products;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.OfferPrice;
import io.vetrina.pricing.PriceBook;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.StoreCache;
import io.vetrina.shared.event.Events;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What buyers can order. What is no longer in the catalogue, or has no price for the buyer, is not offered. */
@Component
public class Offers {

    private final Products products;
    private final PriceBook prices;
    private final Stock stock;
    private final StoreCache<Sku, Item> items;

    Offers(Products products, PriceBook prices, Stock stock, Events events) {
        this.products = products;
        this.prices = prices;
        this.stock = stock;
        StoreCache<Sku, Item> memory = new StoreCache<>(products::items);
        this.items = memory;
        events.onEveryNode(ProductsChanged.class, "offer-cache", change -> {
            change.event().asSkus().forEach(sku -> memory.forget(change.store(), sku));
            change.event().goneSkus().forEach(sku -> memory.forget(change.store(), sku));
        });
        events.rebuiltBy("offer-cache", () -> Mono.fromRunnable(memory::clear));
    }

    /** Offers as the database has them now; those that are none for the buyer are left out. */
    public Mono<Map<OfferId, Offer>> offers(Buyer buyer, Collection<OfferId> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : Mono.zip(
                                products.items(buyer.store(), skus(ids)),
                                prices.prices(buyer, ids),
                                stock.available(buyer.store(), ids))
                        .map(found -> together(ids, found.getT1(), found.getT2(), found.getT3()));
    }

    /** Like {@link #offers}, from memory: a change is seen as soon as the stream {@code domain} has told of it. */
    public Mono<Map<OfferId, Offer>> cachedOffers(Buyer buyer, Collection<OfferId> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : Mono.zip(
                                items.get(buyer.store(), skus(ids)),
                                prices.cachedPrices(buyer, ids),
                                stock.cachedAvailable(buyer.store(), ids))
                        .map(found -> together(ids, found.getT1(), found.getT2(), found.getT3()));
    }

    private static Map<OfferId, Offer> together(
            Collection<OfferId> ids,
            Map<Sku, Item> items,
            Map<OfferId, OfferPrice> prices,
            Map<OfferId, Integer> available) {
        Map<OfferId, Offer> offers = new HashMap<>();
        for (OfferId id : ids) {
            Item item = items.get(id.sku());
            OfferPrice price = prices.get(id);
            if (item != null && price != null) {
                offers.put(id, new Offer(id, item, price, available.getOrDefault(id, 0)));
            }
        }
        return offers;
    }

    private static List<Sku> skus(Collection<OfferId> ids) {
        return ids.stream().map(OfferId::sku).distinct().toList();
    }
}
