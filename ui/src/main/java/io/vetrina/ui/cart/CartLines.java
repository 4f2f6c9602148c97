// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.cart;

import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.LineId;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.client.BackendProblem;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Refusals;
import io.vetrina.ui.element.Toast;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a cart, to change and remove; what was removed can be had back for a moment. */
final class CartLines extends UnorderedList {

    private final VisitorCarts carts;
    private final Map<LineId, CartLine> lines = new HashMap<>();
    private Cart cart;

    CartLines(Cart cart, VisitorCarts carts) {
        this.cart = cart;
        this.carts = carts;
        addClassName("lines");
        show(cart);
    }

    /** Lines that stay keep their place on the page, and with it the focus. */
    void show(Cart now) {
        cart = now;
        Set<LineId> kept = now.lines().stream().map(Cart.Line::id).collect(Collectors.toSet());
        lines.entrySet().removeIf(line -> {
            boolean gone = !kept.contains(line.getKey());
            if (gone) {
                remove(line.getValue());
            }
            return gone;
        });
        for (int place = 0; place < now.lines().size(); place++) {
            Cart.Line line = now.lines().get(place);
            CartLine known = lines.get(line.id());
            if (known == null) {
                CartLine added = new CartLine(now.store(), line, this::change, this::remove);
                lines.put(line.id(), added);
                addComponentAtIndex(place, added);
            } else {
                known.show(line);
            }
        }
    }

    private void change(Cart.Line line, int units) {
        attempt(() -> carts.change(cart, line, units), cart.store());
    }

    private void remove(Cart.Line line) {
        attempt(
                () -> {
                    carts.remove(cart, line);
                    Action undo = Action.quiet(
                            getTranslation("cart.undo"),
                            () -> attempt(
                                    () -> carts.add(cart.store(), line.sku().value(), line.quantity()), cart.store()));
                    undo.addClassName("toast__way");
                    Toast.show(getTranslation("cart.removed", line.title()), undo);
                },
                cart.store());
    }

    /** A refused change leaves the page as the cart is. */
    private void attempt(Runnable command, String store) {
        try {
            command.run();
        } catch (BackendProblem refused) {
            Toast.show(Refusals.words(this, refused));
            carts.refresh(store);
        } catch (BackendAway away) {
            Toast.show(getTranslation("away.short"));
        }
    }
}
