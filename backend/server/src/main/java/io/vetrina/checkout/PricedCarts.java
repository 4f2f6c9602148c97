// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.CartContents;
import io.vetrina.offer.Offers;
import io.vetrina.pricing.PriceBook;
import io.vetrina.shared.Buyer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a cart is made of from the database, not from memory: money and stock are decided on it. */
@Component
class PricedCarts {

    private final Offers offers;
    private final PriceBook book;
    private final Deliveries deliveries;

    PricedCarts(Offers offers, PriceBook book, Deliveries deliveries) {
        this.offers = offers;
        this.book = book;
        this.deliveries = deliveries;
    }

    Mono<PricedCart> of(Buyer buyer, CartContents cart) {
        return Mono.zip(offers.offers(buyer, cart.offers()), deliveries.of(cart.store()))
                .map(read -> new PricedCart(
                        buyer, cart, read.getT1(), shipping -> book.context(buyer, shipping), read.getT2()));
    }
}
