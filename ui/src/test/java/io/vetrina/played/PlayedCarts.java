// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Carts with versions. */
@RestController
public class PlayedCarts implements CartApi {

    private final Goods goods;
    private final Map<String, Cart> carts = new ConcurrentHashMap<>();

    PlayedCarts(Goods goods) {
        this.goods = goods;
    }

    /** Changes a cart behind the visitor's back, as another tab would. */
    public void touch(String id) {
        carts.computeIfPresent(id, (key, cart) -> priced(cart, cart.lines()));
    }

    /** Prices what is in a cart anew, as when staff change a price. */
    public void reprice(String id, Money each) {
        carts.computeIfPresent(
                id,
                (key, cart) -> priced(
                        cart,
                        cart.lines().stream().map(line -> line(line, each)).toList()));
    }

    public List<Cart> carts() {
        return List.copyOf(carts.values());
    }

    Cart known(String id) {
        return carts.get(id);
    }

    @Override
    public Mono<ResponseEntity<Cart>> create(StoreId store, String visitor) {
        String id = UUID.randomUUID().toString();
        carts.put(id, new Cart(id, 1, store.value(), "EUR", List.of(), totals(List.of())));
        return answer(carts.get(id));
    }

    @Override
    public Mono<ResponseEntity<Cart>> cart(StoreId store, String id) {
        return Mono.justOrEmpty(carts.get(id))
                .switchIfEmpty(Mono.error(() -> PlayedProblems.of(HttpStatus.NOT_FOUND, "unknown-cart")))
                .flatMap(PlayedCarts::answer);
    }

    @Override
    public Mono<ResponseEntity<Cart>> add(StoreId store, String id, CartVersion version, AddLine line) {
        Product.Variant variant = goods.variant(line.sku().value()).orElseThrow();
        if (line.quantity() > variant.available()) {
            return Mono.error(PlayedProblems.of(HttpStatus.CONFLICT, "insufficient-stock"));
        }
        return write(id, version, lines -> {
            List<Cart.Line> changed = new ArrayList<>(lines);
            changed.removeIf(one -> one.sku().equals(line.sku()));
            int before = lines.stream()
                    .filter(one -> one.sku().equals(line.sku()))
                    .mapToInt(Cart.Line::quantity)
                    .sum();
            changed.add(line(new LineId("line-" + line.sku()), variant, before + line.quantity()));
            return changed;
        });
    }

    @Override
    public Mono<ResponseEntity<Cart>> change(
            StoreId store, String id, LineId line, CartVersion version, ChangeLine change) {
        return write(
                id,
                version,
                lines -> lines.stream()
                        .map(one -> one.id().equals(line)
                                ? line(line, goods.variant(one.sku().value()).orElseThrow(), change.quantity())
                                : one)
                        .toList());
    }

    @Override
    public Mono<ResponseEntity<Cart>> remove(StoreId store, String id, LineId line, CartVersion version) {
        return write(
                id,
                version,
                lines -> lines.stream().filter(one -> !one.id().equals(line)).toList());
    }

    private Mono<ResponseEntity<Cart>> write(String id, CartVersion version, UnaryOperator<List<Cart.Line>> change) {
        Cart cart = carts.get(id);
        if (version.number() != cart.version()) {
            return Mono.error(PlayedProblems.of(HttpStatus.CONFLICT, "stale-cart", "cart", cart));
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

    private static Cart.Line line(Cart.Line line, Money each) {
        return new Cart.Line(
                line.id(),
                line.sku(),
                line.seller(),
                line.details(),
                line.slug(),
                line.title(),
                line.image(),
                line.options(),
                line.quantity(),
                each,
                each.times(line.quantity()),
                line.available(),
                line.problem());
    }

    private Cart.Line line(LineId id, Product.Variant variant, int quantity) {
        Product product = goods.of(variant.sku());
        Money each = variant.breaks().stream()
                .filter(step -> step.quantity() <= quantity)
                .reduce((lower, higher) -> higher)
                .map(step -> step.price())
                .orElse(variant.price());
        return new Cart.Line(
                id,
                new Sku(variant.sku()),
                SellerId.SHOP,
                LineDetails.NONE,
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
}
