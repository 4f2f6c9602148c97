// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.DeliveryOption;
import java.util.List;
import java.util.Objects;

/** Whole orders: a cart, a line, the checkout with its payment. */
final class OrderBench {

    private final Shop shop;
    private final List<String> skus;

    OrderBench(Shop shop, List<String> skus) {
        this.shop = shop;
        this.skus = skus;
    }

    void run(Load load, Table table) {
        Cart first = Objects.requireNonNull(
                shop.newCart().flatMap(cart -> shop.add(cart, skus.getFirst())).block());
        DeliveryOption delivery =
                Objects.requireNonNull(shop.cheapestDelivery(first).block());
        Load.Measured orders = load.run(n -> shop.newCart()
                .flatMap(cart -> shop.add(cart, skus.get((int) (n % skus.size()))))
                .flatMap(cart -> shop.order(cart, delivery)));
        table.add("orders (cart, line, checkout, payment)", orders, "");
    }
}
