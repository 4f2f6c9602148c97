// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shoppers who want some of the same things at the same time, in an order of their own; some cannot pay. */
record OverlappingOrders(TestShop shop, List<Sku> skus, long seed) {

    /** Places them all at once; a refusal is an answer, an error of the server is none. */
    void place(int shoppers) {
        Random random = new Random(seed);
        List<Cart> carts =
                IntStream.range(0, shoppers).mapToObj(i -> cart(random)).toList();
        Flux.fromIterable(carts)
                .flatMap(
                        cart -> shop.placing(
                                        cart,
                                        "k",
                                        TestShop.payingWith(cart.quantity() % 4 == 0 ? "tok_decline" : "tok_ok"))
                                .then()
                                .onErrorResume(
                                        WebClientResponseException.class,
                                        e -> e.getStatusCode().is4xxClientError() ? Mono.empty() : Mono.error(e)),
                        shoppers)
                .blockLast();
    }

    private Cart cart(Random random) {
        List<Sku> wanted = new ArrayList<>(skus);
        Collections.shuffle(wanted, random);
        Cart cart = shop.cart();
        for (Sku sku : wanted.subList(0, 2 + random.nextInt(skus.size() - 1))) {
            cart = shop.add(cart, sku, 1 + random.nextInt(3));
        }
        return cart;
    }
}
