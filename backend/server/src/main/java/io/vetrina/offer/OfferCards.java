// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import io.vetrina.catalog.Browsing;
import io.vetrina.catalog.ProductCard;
import io.vetrina.catalog.Products;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.PriceBook;
import io.vetrina.shared.Buyer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Products as lists show them, with price and stock. A <em>base</em> card has the prices of the base list, whoever looks and
 * whenever: it may be kept for everybody, and {@link #forBuyer} makes of it what the buyer pays before it is shown.
 */
@Component
public class OfferCards {

    private static final Logger LOG = LoggerFactory.getLogger(OfferCards.class);

    private final Products products;
    private final PriceBook prices;
    private final Stock stock;

    OfferCards(Products products, PriceBook prices, Stock stock) {
        this.products = products;
        this.prices = prices;
        this.stock = stock;
    }

    /** @param next where the next page begins, null on the last */
    public record Page(List<Hit> hits, long total, @Nullable Long next) {}

    /**
     * In the order of the SKUs. The SKU of a variant stands for its product; what is unknown or has no price is left out, and no
     * product comes twice.
     */
    public Mono<List<Hit>> cards(Buyer buyer, Collection<Sku> skus) {
        return cardsBySku(buyer, skus).map(cards -> inOrder(skus, cards));
    }

    /** The same with the prices of the base list. */
    public Mono<List<Hit>> baseCards(StoreId store, Collection<Sku> skus) {
        return products.cards(store, skus)
                .collectList()
                .flatMap(found -> withBaseTerms(store, found))
                .map(cards -> inOrder(skus, cards));
    }

    /** Everything that can be searched of products that have or contain one of these SKUs, with base cards, in no order. */
    public Flux<SearchableOffer> searchable(StoreId store, Collection<Sku> skus) {
        return products.entries(store, skus)
                .collectList()
                .flatMapMany(entries -> withBaseTerms(
                                store,
                                entries.stream().map(entry -> entry.card()).toList())
                        .flatMapIterable(cards -> entries.stream()
                                .filter(entry -> cards.containsKey(entry.card().sku()))
                                .map(entry -> new SearchableOffer(
                                        entry,
                                        Objects.requireNonNull(
                                                cards.get(entry.card().sku()))))
                                .toList()));
    }

    /** Cards by the words of their titles: what search falls back on. */
    public Mono<Page> browse(Buyer buyer, Browsing.Wish wish) {
        return products.browse(buyer.store(), wish)
                .flatMap(found -> withTerms(buyer, found.cards())
                        .map(cards -> new Page(
                                found.cards().stream()
                                        .map(card -> cards.get(card.sku()))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                found.total(),
                                found.next())));
    }

    /**
     * Base cards as the buyer sees them, in their order; what is not sold to the buyer is left out. For whoever pays the base
     * prices, as nearly all do, these are the same cards and nobody is asked. Cards stay as they are when prices are away.
     */
    public Mono<List<Hit>> forBuyer(Buyer buyer, List<Hit> cards) {
        return cards.isEmpty()
                ? Mono.just(cards)
                : prices.key(buyer)
                        .flatMap(key -> key.isBase()
                                ? Mono.just(cards)
                                : cards(
                                        buyer,
                                        cards.stream()
                                                .map(card -> new Sku(card.sku()))
                                                .toList()))
                        .defaultIfEmpty(cards)
                        .onErrorResume(e -> {
                            LOG.warn("Cards of {} are shown at base prices: {}", buyer.store(), e.toString());
                            return Mono.just(cards);
                        });
    }

    /** By the SKUs of products and variants. */
    Mono<Map<Sku, Hit>> cardsBySku(Buyer buyer, Collection<Sku> skus) {
        return skus.isEmpty()
                ? Mono.just(Map.of())
                : products.cards(buyer.store(), skus).collectList().flatMap(found -> withTerms(buyer, found));
    }

    private Mono<Map<Sku, Hit>> withTerms(Buyer buyer, List<ProductCard> found) {
        List<OfferId> offers = offers(found);
        return Mono.zip(prices.prices(buyer, offers), stock.available(buyer.store(), offers))
                .map(terms -> {
                    Map<OfferId, Money> units = new HashMap<>();
                    terms.getT1().forEach((offer, price) -> units.put(offer, price.unit()));
                    return bySku(found, units, terms.getT2());
                });
    }

    private Mono<Map<Sku, Hit>> withBaseTerms(StoreId store, List<ProductCard> found) {
        List<OfferId> offers = offers(found);
        return Mono.zip(
                prices.basePrices(store, offers),
                stock.available(store, offers),
                (units, available) -> bySku(found, units, available));
    }

    private static List<OfferId> offers(List<ProductCard> cards) {
        return cards.stream()
                .flatMap(card -> card.variants().stream())
                .map(OfferId::ofShop)
                .toList();
    }

    private static Map<Sku, Hit> bySku(
            List<ProductCard> found, Map<OfferId, Money> prices, Map<OfferId, Integer> available) {
        Map<Sku, Hit> cards = new LinkedHashMap<>();
        for (ProductCard card : found) {
            Hit hit = card(card, prices, available);
            if (hit != null) {
                cards.put(card.sku(), hit);
                card.variants().forEach(sku -> cards.put(sku, hit));
            }
        }
        return cards;
    }

    /** Null when no variant has a price, for then it cannot be sold. */
    private static @Nullable Hit card(ProductCard card, Map<OfferId, Money> prices, Map<OfferId, Integer> available) {
        List<Money> sorted = card.variants().stream()
                .map(sku -> prices.get(OfferId.ofShop(sku)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return null;
        }
        return new Hit(
                card.slug(),
                card.variants().getFirst().value(),
                card.title(),
                card.brand(),
                card.image(),
                sorted.getFirst(),
                !sorted.getFirst().equals(sorted.getLast()),
                card.variants().stream()
                        .mapToInt(sku -> available.getOrDefault(OfferId.ofShop(sku), 0))
                        .sum(),
                card.variants().size(),
                card.swatches(),
                card.rating(),
                card.reviews());
    }

    private static List<Hit> inOrder(Collection<Sku> skus, Map<Sku, Hit> cards) {
        return skus.stream().map(cards::get).filter(Objects::nonNull).distinct().toList();
    }
}
