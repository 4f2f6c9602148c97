// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.catalog.Buyers;
import io.vetrina.checkout.CheckoutResult.Ordered;
import io.vetrina.checkout.CheckoutResult.Refused;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.Orders;
import io.vetrina.payment.Payments;
import io.vetrina.shared.PublicRoutes;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The checkout of a cart over HTTP. */
@RestController
class CheckoutController implements CheckoutApi {

    private final Checkouts checkouts;
    private final Orders orders;
    private final Buyers buyers;
    private final Payments payments;

    CheckoutController(Checkouts checkouts, Orders orders, Buyers buyers, Payments payments) {
        this.checkouts = checkouts;
        this.orders = orders;
        this.buyers = buyers;
        this.payments = payments;
    }

    @Override
    public Flux<DeliveryOption> deliveryOptions(StoreId store, String id) {
        return buyers.buyer(store)
                .flatMap(buyer -> checkouts.deliveryOptions(buyer, id))
                .flatMapIterable(options -> options);
    }

    @Override
    public Flux<TestCard> testCards(StoreId store, String id) {
        return payments.testCards();
    }

    @Override
    public Mono<ResponseEntity<Order>> checkout(StoreId store, String id, String key, Checkout checkout) {
        return buyers.buyer(store)
                .flatMap(buyer -> checkouts.checkout(buyer, id, key, checkout))
                .flatMap(result -> switch (result) {
                    case Ordered(var order) -> orders.order(store, order);
                    case Refused(var refusal) -> Mono.error(CheckoutProblems.of(refusal));
                })
                .map(order -> ResponseEntity.created(URI.create("/api/stores/" + store + "/orders/" + order.id()))
                        .body(order));
    }

    @Override
    public Mono<Order> checkout(StoreId store, String id, String key) {
        return checkouts
                .order(store, id, key)
                .switchIfEmpty(Mono.error(CheckoutProblems::unknownCheckout))
                .flatMap(order -> orders.order(store, order));
    }

    @Bean
    static PublicRoutes checkoutRoutes() {
        return PublicRoutes.of(
                PublicRoutes.get("/api/stores/*/carts/*/delivery-options"),
                PublicRoutes.get("/api/stores/*/carts/*/test-cards"),
                PublicRoutes.get("/api/stores/*/carts/*/checkout"),
                PublicRoutes.post("/api/stores/*/carts/*/checkout"));
    }
}
