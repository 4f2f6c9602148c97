// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.CartContents;
import io.vetrina.catalog.Products;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.PriceBook;
import io.vetrina.shared.Buyer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a cart is made of from the database, not from memory: money and stock are decided on it. */
@Component
class PricedCarts {

    private final Products products;
    private final PriceBook book;
    private final Stock stock;
    private final Deliveries deliveries;

    PricedCarts(Products products, PriceBook book, Stock stock, Deliveries deliveries) {
        this.products = products;
        this.book = book;
        this.stock = stock;
        this.deliveries = deliveries;
    }

    Mono<PricedCart> of(Buyer buyer, CartContents cart) {
        return Mono.zip(
                        products.items(cart.store(), cart.skus()),
                        book.prices(buyer, cart.skus()),
                        stock.available(cart.store(), cart.skus()),
                        deliveries.of(cart.store()))
                .map(read -> new PricedCart(
                        buyer,
                        cart,
                        read.getT1(),
                        read.getT2(),
                        read.getT3(),
                        shipping -> book.context(buyer, shipping),
                        read.getT4()));
    }
}
