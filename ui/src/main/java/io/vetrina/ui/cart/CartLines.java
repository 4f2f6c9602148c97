// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.cart;

import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.cart.Cart;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.client.BackendProblem;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Refusals;
import io.vetrina.ui.element.Toast;
import io.vetrina.ui.visitor.Basket;

/** The lines of a cart, to change and remove; what was removed can be had back for a moment. */
final class CartLines extends UnorderedList {

    private final Basket basket;

    CartLines(Cart cart, Basket basket) {
        this.basket = basket;
        addClassName("lines");
        cart.lines()
                .forEach(line -> add(new CartLine(
                        cart.store(), line, units -> change(cart, line, units), () -> remove(cart, line))));
    }

    private void change(Cart cart, Cart.Line line, int units) {
        attempt(() -> basket.change(cart, line, units), cart.store());
    }

    private void remove(Cart cart, Cart.Line line) {
        attempt(
                () -> {
                    basket.remove(cart, line);
                    Action undo = Action.quiet(
                            getTranslation("cart.undo"),
                            () -> attempt(() -> basket.add(cart.store(), line.sku(), line.quantity()), cart.store()));
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
            basket.refresh(store);
        } catch (BackendAway away) {
            Toast.show(getTranslation("away.short"));
        }
    }
}
