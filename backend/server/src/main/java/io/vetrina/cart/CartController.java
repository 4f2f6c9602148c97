// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.PublicRoutes;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Carts over HTTP: every answer carries the version as {@code ETag}, every change takes it in {@code If-Match}. */
@RestController
class CartController implements CartApi {

    private final Carts carts;
    private final Buyers buyers;

    CartController(Carts carts, Buyers buyers) {
        this.carts = carts;
        this.buyers = buyers;
    }

    @Override
    public Mono<ResponseEntity<Cart>> create(StoreId store, @Nullable String visitor) {
        return buyers.buyer(store)
                .flatMap(buyer -> carts.create(buyer, visitor))
                .map(cart -> ResponseEntity.created(URI.create("/api/stores/" + store + "/carts/" + cart.id()))
                        .eTag(tag(cart))
                        .body(cart));
    }

    @Override
    public Mono<ResponseEntity<Cart>> cart(StoreId store, String id) {
        return buyers.buyer(store).flatMap(buyer -> carts.cart(buyer, id)).map(CartController::answer);
    }

    @Override
    public Mono<ResponseEntity<Cart>> add(StoreId store, String id, CartVersion version, AddLine line) {
        @Nullable Sku sku = line.sku();
        if (sku == null) {
            return Mono.error(CartProblems.missingSku());
        }
        OfferId offer = new OfferId(Objects.requireNonNullElse(line.seller(), SellerId.SHOP), sku);
        LineDetails details = Objects.requireNonNullElse(line.details(), LineDetails.NONE);
        return buyers.buyer(store)
                .flatMap(buyer -> carts.add(buyer, id, version.number(), offer, details, line.quantity()))
                .map(CartController::answer);
    }

    @Override
    public Mono<ResponseEntity<Cart>> change(
            StoreId store, String id, LineId line, CartVersion version, ChangeLine change) {
        return buyers.buyer(store)
                .flatMap(buyer -> carts.set(buyer, id, version.number(), line, change.quantity()))
                .map(CartController::answer);
    }

    @Override
    public Mono<ResponseEntity<Cart>> remove(StoreId store, String id, LineId line, CartVersion version) {
        return buyers.buyer(store)
                .flatMap(buyer -> carts.remove(buyer, id, version.number(), line))
                .map(CartController::answer);
    }

    private static ResponseEntity<Cart> answer(Cart cart) {
        return ResponseEntity.ok().eTag(tag(cart)).body(cart);
    }

    private static String tag(Cart cart) {
        return new CartVersion(cart.version()).toString();
    }

    @Bean
    static PublicRoutes cartRoutes() {
        return PublicRoutes.of(
                PublicRoutes.post("/api/stores/*/carts"),
                PublicRoutes.get("/api/stores/*/carts/*"),
                PublicRoutes.post("/api/stores/*/carts/*/lines"),
                PublicRoutes.patch("/api/stores/*/carts/*/lines/*"),
                PublicRoutes.delete("/api/stores/*/carts/*/lines/*"));
    }
}
