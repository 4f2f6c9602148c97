// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import io.vetrina.catalog.ProductFacts;
import io.vetrina.catalog.Products;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.offer.Product.Variant;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.OfferPrice;
import io.vetrina.pricing.PriceBook;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a product page together for a buyer. */
@Component
class ProductComposer {

    private final Products products;
    private final OfferCards cards;
    private final PriceBook prices;
    private final Stock stock;

    ProductComposer(Products products, OfferCards cards, PriceBook prices, Stock stock) {
        this.products = products;
        this.cards = cards;
        this.prices = prices;
        this.stock = stock;
    }

    /** @throws Problem {@code unknown-product} */
    Mono<Product> product(Buyer buyer, String slug) {
        return products.product(buyer.store(), slug, buyer.locale().toLanguageTag())
                .flatMap(facts -> {
                    List<OfferId> offers = facts.variants().stream()
                            .map(variant -> OfferId.ofShop(variant.sku()))
                            .toList();
                    List<Sku> linked = facts.relations().stream()
                            .map(ProductFacts.Relation::sku)
                            .distinct()
                            .toList();
                    return Mono.zip(
                                    prices.prices(buyer, offers),
                                    stock.available(buyer.store(), offers),
                                    cards.cardsBySku(buyer, linked))
                            .map(known -> product(facts, known.getT1(), known.getT2(), known.getT3()));
                });
    }

    private static Product product(
            ProductFacts facts,
            Map<OfferId, OfferPrice> prices,
            Map<OfferId, Integer> available,
            Map<Sku, Hit> related) {
        List<Variant> variants = facts.variants().stream()
                .filter(variant -> prices.containsKey(OfferId.ofShop(variant.sku())))
                .map(variant -> variant(variant, prices, available))
                .toList();
        Money price = variants.stream()
                .map(Variant::price)
                .min(Money::compareTo)
                .orElseThrow(() -> Problem.notFound("unknown-product", "This product has no price and is not sold."));
        return new Product(
                facts.slug(),
                variants.getFirst().sku(),
                facts.title(),
                facts.brand(),
                facts.description(),
                facts.categories(),
                facts.images(),
                facts.attributes(),
                facts.options(),
                variants,
                price,
                variants.stream().mapToInt(Variant::available).sum(),
                related(facts, related),
                facts.rating(),
                facts.reviews());
    }

    private static Variant variant(
            ProductFacts.Variant variant, Map<OfferId, OfferPrice> prices, Map<OfferId, Integer> available) {
        OfferId offer = OfferId.ofShop(variant.sku());
        OfferPrice price = Objects.requireNonNull(prices.get(offer));
        return new Variant(
                variant.sku().value(),
                variant.title(),
                variant.options(),
                variant.swatch(),
                price.unit(),
                price.breaks(),
                available.getOrDefault(offer, 0),
                variant.images());
    }

    private static Map<String, List<Hit>> related(ProductFacts facts, Map<Sku, Hit> known) {
        Map<String, List<Hit>> related = new LinkedHashMap<>();
        for (ProductFacts.Relation relation : facts.relations()) {
            Hit hit = known.get(relation.sku());
            if (hit != null) {
                related.computeIfAbsent(relation.kind(), kind -> new ArrayList<>())
                        .add(hit);
            }
        }
        return related;
    }
}
