// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.catalog.Product;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Carts with versions, and a checkout that pays with any token but a declined one. */
@RestController
public class PlayedCarts implements CartApi, CheckoutApi, OrderApi {

    private static final DeliveryOption STANDARD = new DeliveryOption("standard", "Standard", Goods.euros(490), 2, 4);
    private static final DeliveryOption EXPRESS = new DeliveryOption("express", "Express", Goods.euros(990), 1, 1);

    private final Goods goods;
    private final Map<String, Cart> carts = new ConcurrentHashMap<>();
    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final Map<String, Order> byKey = new ConcurrentHashMap<>();

    PlayedCarts(Goods goods) {
        this.goods = goods;
    }

    /** Changes a cart behind the visitor's back, as another tab would. */
    public void touch(String id) {
        carts.computeIfPresent(id, (key, cart) -> priced(cart, cart.lines()));
    }

    public List<Cart> carts() {
        return List.copyOf(carts.values());
    }

    public List<Order> orders() {
        return List.copyOf(orders.values());
    }

    @Override
    public Mono<ResponseEntity<Cart>> create(String store, String visitor) {
        String id = UUID.randomUUID().toString();
        carts.put(id, new Cart(id, 1, store, "EUR", List.of(), totals(List.of())));
        return answer(carts.get(id));
    }

    @Override
    public Mono<ResponseEntity<Cart>> cart(String store, String id) {
        return Mono.justOrEmpty(carts.get(id))
                .switchIfEmpty(Mono.error(() -> problem(HttpStatus.NOT_FOUND, "unknown-cart", null)))
                .flatMap(PlayedCarts::answer);
    }

    @Override
    public Mono<ResponseEntity<Cart>> add(String store, String id, String version, AddLine line) {
        Product.Variant variant = goods.variant(line.sku()).orElseThrow();
        if (line.quantity() > variant.available()) {
            return Mono.error(problem(HttpStatus.CONFLICT, "insufficient-stock", null));
        }
        return write(id, version, lines -> {
            List<Cart.Line> changed = new ArrayList<>(lines);
            changed.removeIf(one -> one.sku().equals(line.sku()));
            int before = lines.stream()
                    .filter(one -> one.sku().equals(line.sku()))
                    .mapToInt(Cart.Line::quantity)
                    .sum();
            changed.add(line("line-" + line.sku(), variant, before + line.quantity()));
            return changed;
        });
    }

    @Override
    public Mono<ResponseEntity<Cart>> change(String store, String id, String line, String version, ChangeLine change) {
        return write(
                id,
                version,
                lines -> lines.stream()
                        .map(one -> one.id().equals(line)
                                ? line(line, goods.variant(one.sku()).orElseThrow(), change.quantity())
                                : one)
                        .toList());
    }

    @Override
    public Mono<ResponseEntity<Cart>> remove(String store, String id, String line, String version) {
        return write(
                id,
                version,
                lines -> lines.stream().filter(one -> !one.id().equals(line)).toList());
    }

    @Override
    public Flux<DeliveryOption> deliveryOptions(String store, String id) {
        return Flux.just(STANDARD, EXPRESS);
    }

    @Override
    public Mono<Order> checkout(String store, String id, String key, Checkout checkout) {
        if (checkout.payment().token().contains("decline")) {
            return Mono.error(problem(HttpStatus.UNPROCESSABLE_CONTENT, "payment-declined", null));
        }
        return Mono.just(byKey.computeIfAbsent(key, any -> order(carts.get(id), checkout)));
    }

    @Override
    public Mono<Order> order(String store, String id) {
        return Mono.justOrEmpty(orders.get(id))
                .switchIfEmpty(Mono.error(() -> problem(HttpStatus.NOT_FOUND, "unknown-order", null)));
    }

    private Order order(Cart cart, Checkout checkout) {
        DeliveryOption delivery = checkout.delivery().equals(EXPRESS.id()) ? EXPRESS : STANDARD;
        Totals draft = cart.totals();
        Totals totals = new Totals(
                draft.subtotal(),
                draft.discount(),
                delivery.price(),
                draft.tax(),
                draft.total().plus(delivery.price()));
        List<Order.Line> lines = cart.lines().stream()
                .map(line -> new Order.Line(
                        line.sku(),
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
                "paid",
                now,
                checkout.customer(),
                checkout.address(),
                delivery,
                new Order.Payment("card", "captured", "r1"),
                lines,
                totals,
                List.of(new Order.Step("placed", now), new Order.Step("paid", now)));
        orders.put(id, order);
        return order;
    }

    private Mono<ResponseEntity<Cart>> write(String id, String version, UnaryOperator<List<Cart.Line>> change) {
        Cart cart = carts.get(id);
        if (!version.equals("\"" + cart.version() + "\"")) {
            return Mono.error(problem(HttpStatus.CONFLICT, "stale-cart", cart));
        }
        Cart changed = priced(cart, change.apply(cart.lines()));
        carts.put(id, changed);
        return answer(changed);
    }

    private static Cart priced(Cart cart, List<Cart.Line> lines) {
        return new Cart(cart.id(), cart.version() + 1, cart.store(), cart.currency(), lines, totals(lines));
    }

    private static Totals totals(List<Cart.Line> lines) {
        Money zero = Goods.euros(0);
        Money sum = Money.sum("EUR", lines.stream().map(Cart.Line::total).toList());
        return new Totals(sum, zero, zero, Goods.euros(sum.minor() * 22 / 122), sum);
    }

    private Cart.Line line(String id, Product.Variant variant, int quantity) {
        Product product = goods.of(variant.sku());
        Money each = variant.breaks().stream()
                .filter(step -> step.quantity() <= quantity)
                .reduce((lower, higher) -> higher)
                .map(step -> step.price())
                .orElse(variant.price());
        return new Cart.Line(
                id,
                variant.sku(),
                product.slug(),
                product.title(),
                product.images().getFirst(),
                variant.options(),
                quantity,
                each,
                each.times(quantity),
                variant.available(),
                null);
    }

    private static Mono<ResponseEntity<Cart>> answer(Cart cart) {
        return Mono.just(ResponseEntity.ok().eTag("\"" + cart.version() + "\"").body(cart));
    }

    private static ErrorResponseException problem(HttpStatus status, String code, Cart cart) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, code);
        body.setType(java.net.URI.create("urn:vetrina:problem:" + code));
        if (cart != null) {
            body.setProperty("cart", cart);
        }
        return new ErrorResponseException(status, body, null);
    }
}
