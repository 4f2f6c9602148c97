// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.ChangedTotal;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderState;
import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.contract.order.PaymentState;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A checkout that pays with any token but a declined one, and the orders it placed. */
@RestController
public class PlayedCheckout implements CheckoutApi {

    private static final DeliveryOption STANDARD = new DeliveryOption("standard", "Standard", Goods.euros(490), 2, 4);
    private static final DeliveryOption EXPRESS = new DeliveryOption("express", "Express", Goods.euros(990), 1, 1);

    private final PlayedCarts carts;
    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final Map<String, Order> byKey = new ConcurrentHashMap<>();

    PlayedCheckout(PlayedCarts carts) {
        this.carts = carts;
    }

    public List<Order> orders() {
        return List.copyOf(orders.values());
    }

    /** An order of Ada's whose answer was lost. */
    public Order place(Cart cart, String key) {
        Checkout.Address address =
                new Checkout.Address("Ada Lovelace", "12 St James's Square", null, "SW1Y 4LB", "London", "GB");
        Checkout checkout = new Checkout(
                cart.totals().total(),
                null,
                new Checkout.Customer("Ada Lovelace", "ada@example.org"),
                address,
                STANDARD.id(),
                new Checkout.Payment("card", "tok_ok"));
        return byKey.computeIfAbsent(key, any -> order(cart, checkout));
    }

    Optional<Order> known(String id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public Flux<DeliveryOption> deliveryOptions(StoreId store, String id) {
        return Flux.just(STANDARD, EXPRESS);
    }

    @Override
    public Flux<TestCard> testCards(StoreId store, String id) {
        return Flux.just(
                new TestCard("tok_ok", "approved"),
                new TestCard("tok_decline", "declined"),
                new TestCard("tok_timeout", "slow"));
    }

    @Override
    public Mono<ResponseEntity<Order>> checkout(StoreId store, String id, String key, Checkout checkout) {
        if (checkout.payment().token().contains("decline")) {
            return Mono.error(PlayedProblems.of(HttpStatus.UNPROCESSABLE_CONTENT, "payment-declined"));
        }
        Money now = total(carts.known(id), checkout);
        if (!now.equals(checkout.total())) {
            return Mono.error(PlayedProblems.of(
                    HttpStatus.CONFLICT,
                    "total-changed",
                    "change",
                    new ChangedTotal(checkout.total(), now, carts.known(id).totals(), List.of())));
        }
        return Mono.just(byKey.computeIfAbsent(key, any -> order(carts.known(id), checkout)))
                .map(order -> ResponseEntity.status(HttpStatus.CREATED).body(order));
    }

    @Override
    public Mono<Order> checkout(StoreId store, String id, String key) {
        return Mono.justOrEmpty(byKey.get(key))
                .switchIfEmpty(Mono.error(() -> PlayedProblems.of(HttpStatus.NOT_FOUND, "unknown-checkout")));
    }

    private static Money total(Cart cart, Checkout checkout) {
        return cart.totals().total().plus(delivery(checkout).price());
    }

    private static DeliveryOption delivery(Checkout checkout) {
        return checkout.delivery().equals(EXPRESS.id()) ? EXPRESS : STANDARD;
    }

    private Order order(Cart cart, Checkout checkout) {
        DeliveryOption delivery = delivery(checkout);
        Totals draft = cart.totals();
        Totals totals = new Totals(
                draft.subtotal(),
                draft.discount(),
                delivery.price(),
                draft.tax(),
                draft.total().plus(delivery.price()));
        List<Order.Line> lines = cart.lines().stream()
                .map(line -> new Order.Line(
                        line.id(),
                        line.sku(),
                        line.seller(),
                        line.details(),
                        line.slug(),
                        line.title(),
                        line.image(),
                        line.options(),
                        line.quantity(),
                        line.unitPrice(),
                        line.total()))
                .toList();
        String id = UUID.randomUUID().toString();
        Instant now = Instant.now();
        Order order = new Order(
                id,
                "V-" + (1001 + orders.size()),
                cart.store(),
                OrderState.PLACED,
                now,
                checkout.customer(),
                checkout.address(),
                delivery,
                List.of(new Order.Payment(PaymentMethod.CARD, PaymentState.CAPTURED, totals.total(), true, "r1")),
                lines,
                totals,
                List.of(new Order.Step(OrderState.PENDING, now), new Order.Step(OrderState.PLACED, now)));
        orders.put(id, order);
        return order;
    }
}
