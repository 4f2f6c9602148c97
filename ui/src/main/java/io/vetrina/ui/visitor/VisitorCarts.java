// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.visitor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.client.BackendProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * The visitor's cart in each store, one per session. Only its address is kept: in a cookie, so that a lost session loses nothing.
 * Commands wait for their answer, as a shopper does, and tell the page with {@link CartChanged}.
 *
 * <p>All fail with {@link BackendProblem} when the backend refuses, and {@code BackendAway} when there is none.
 */
@SpringComponent
@VaadinSessionScope
public class VisitorCarts {

    private final CartApi carts;
    private final Visitor visitor;
    private final Map<String, String> ids = new HashMap<>();

    VisitorCarts(CartApi carts, Visitor visitor) {
        this.carts = carts;
        this.visitor = visitor;
    }

    /** The cart of a store, if the visitor has one. */
    public Optional<Cart> cart(String store) {
        return id(store).flatMap(id -> {
            try {
                return answer(carts.cart(new StoreId(store), id));
            } catch (BackendProblem gone) {
                if (!gone.isNotFound()) {
                    throw gone;
                }
                forget(store);
                return Optional.empty();
            }
        });
    }

    public Optional<String> id(String store) {
        return Optional.ofNullable(ids.computeIfAbsent(
                store, any -> Cookies.read(Cookies.cart(any)).orElse(null)));
    }

    /** Adds units to the cart, and opens one if need be. */
    public Cart add(String store, String sku, int quantity) {
        Cart cart = cart(store).orElseGet(() -> open(store));
        Cart changed = write(
                cart,
                latest -> carts.add(
                        new StoreId(store), latest.id(), version(latest), new AddLine(new Sku(sku), quantity)));
        visitor.added(store, sku, quantity);
        return told(changed);
    }

    public Cart change(Cart cart, Cart.Line line, int quantity) {
        Cart changed = write(
                cart,
                latest -> carts.change(
                        new StoreId(cart.store()), cart.id(), line.id(), version(latest), new ChangeLine(quantity)));
        int difference = quantity - line.quantity();
        if (difference > 0) {
            visitor.added(cart.store(), line.sku().value(), difference);
        } else if (difference < 0) {
            visitor.removed(cart.store(), line.sku().value(), -difference);
        }
        return told(changed);
    }

    public Cart remove(Cart cart, Cart.Line line) {
        Cart changed =
                write(cart, latest -> carts.remove(new StoreId(cart.store()), cart.id(), line.id(), version(latest)));
        visitor.removed(cart.store(), line.sku().value(), line.quantity());
        return told(changed);
    }

    /** Tells the page what the cart is, as after a change that was refused. */
    public void refresh(String store) {
        cart(store).ifPresent(VisitorCarts::told);
    }

    /** Its cart has become an order. */
    public void forget(String store) {
        ids.remove(store);
        Cookies.forget(Cookies.cart(store));
    }

    private Cart open(String store) {
        Cart cart = answer(carts.create(new StoreId(store), visitor.id())).orElseThrow();
        ids.put(store, cart.id());
        Cookies.write(Cookies.cart(store), cart.id());
        return cart;
    }

    /** Writes on the version given; when someone was faster, once more on the current one. */
    private static Cart write(Cart cart, Function<Cart, Mono<ResponseEntity<Cart>>> command) {
        try {
            return answer(command.apply(cart)).orElseThrow();
        } catch (BackendProblem stale) {
            Cart current = stale.member("cart", Cart.class).orElseThrow(() -> stale);
            return answer(command.apply(current)).orElseThrow();
        }
    }

    private static CartVersion version(Cart cart) {
        return new CartVersion(cart.version());
    }

    private static Optional<Cart> answer(Mono<ResponseEntity<Cart>> call) {
        return call.blockOptional().map(ResponseEntity::getBody);
    }

    private static Cart told(Cart cart) {
        CartChanged.fire(UI.getCurrent(), cart);
        return cart;
    }
}
