// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.PublicRoutes;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Carts over HTTP: every answer carries the version as {@code ETag}, every change takes it in {@code If-Match}. */
@RestController
@RequestMapping("/api/stores/{store}/carts")
class CartController {

    private final Carts carts;
    private final Buyers buyers;

    CartController(Carts carts, Buyers buyers) {
        this.carts = carts;
        this.buyers = buyers;
    }

    @PostMapping
    Mono<ResponseEntity<Cart>> create(
            @PathVariable StoreId store, @RequestParam(required = false) @Nullable String visitor) {
        return buyers.buyer(store)
                .flatMap(buyer -> carts.create(buyer, visitor))
                .map(cart -> ResponseEntity.created(URI.create("/api/stores/" + store + "/carts/" + cart.id()))
                        .eTag(Version.tag(cart.version()))
                        .body(cart));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Cart>> cart(@PathVariable StoreId store, @PathVariable String id) {
        return buyers.buyer(store).flatMap(buyer -> carts.cart(buyer, id)).map(CartController::answer);
    }

    @PostMapping("/{id}/lines")
    Mono<ResponseEntity<Cart>> add(
            @PathVariable StoreId store,
            @PathVariable String id,
            @RequestHeader("If-Match") Version version,
            @RequestBody AddLine line) {
        @Nullable String sku = line.sku();
        return sku == null
                ? Mono.error(CartProblems.missingSku())
                : buyers.buyer(store)
                        .flatMap(buyer -> carts.add(buyer, id, version.number(), new Sku(sku), line.quantity()))
                        .map(CartController::answer);
    }

    @PatchMapping("/{id}/lines/{line}")
    Mono<ResponseEntity<Cart>> change(
            @PathVariable StoreId store,
            @PathVariable String id,
            @PathVariable String line,
            @RequestHeader("If-Match") Version version,
            @RequestBody ChangeLine change) {
        return buyers.buyer(store)
                .flatMap(buyer -> carts.set(buyer, id, version.number(), line, change.quantity()))
                .map(CartController::answer);
    }

    @DeleteMapping("/{id}/lines/{line}")
    Mono<ResponseEntity<Cart>> remove(
            @PathVariable StoreId store,
            @PathVariable String id,
            @PathVariable String line,
            @RequestHeader("If-Match") Version version) {
        return buyers.buyer(store)
                .flatMap(buyer -> carts.remove(buyer, id, version.number(), line))
                .map(CartController::answer);
    }

    private static ResponseEntity<Cart> answer(Cart cart) {
        return ResponseEntity.ok().eTag(Version.tag(cart.version())).body(cart);
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
