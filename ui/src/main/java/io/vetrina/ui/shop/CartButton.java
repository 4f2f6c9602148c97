// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.vetrina.contract.cart.Cart;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.visitor.CartChanged;
import io.vetrina.ui.visitor.VisitorCarts;
import org.jspecify.annotations.Nullable;

/** The way to the cart, with the units in it. */
final class CartButton extends Div {

    private final VisitorCarts carts;
    private final String store;
    private final Span count = new Span();
    private final Link link;
    private @Nullable Registration listening;

    CartButton(VisitorCarts carts, String store) {
        this.carts = carts;
        this.store = store;
        addClassName("cart-button");
        count.addClassName("cart-button__count");
        count.getElement().setAttribute("aria-hidden", "true").setAttribute("data-testid", "cart-count");
        link = new Link(Addresses.cart(store), Icon.BAG.show(), count).as("cart-button__link");
        add(link);
        show(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        try {
            show(carts.cart(store).map(Cart::quantity).orElse(0));
        } catch (BackendAway away) {
            show(0);
        }
        listening = CartChanged.listen(this, change -> {
            if (change.cart().store().equals(store)) {
                show(change.cart().quantity());
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void show(int units) {
        count.setText(Integer.toString(units));
        count.setVisible(units > 0);
        link.getElement().setAttribute("aria-label", getTranslation("cart.button", units));
    }
}
