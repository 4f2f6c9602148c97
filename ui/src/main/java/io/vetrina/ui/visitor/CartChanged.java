// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import io.vetrina.contract.cart.Cart;

/** The visitor's cart is different now, through this page or another. Fired on the UI. */
public final class CartChanged extends ComponentEvent<UI> {

    private final transient Cart cart;

    private CartChanged(UI source, Cart cart) {
        super(source, false);
        this.cart = cart;
    }

    public Cart cart() {
        return cart;
    }

    public static void fire(UI ui, Cart cart) {
        ComponentUtil.fireEvent(ui, new CartChanged(ui, cart));
    }

    /** Listens while {@code listener} is on the page: call it when that is attached, remove when detached. */
    public static Registration listen(Component listener, ComponentEventListener<CartChanged> reaction) {
        UI ui = listener.getUI().orElseThrow();
        return ComponentUtil.addListener(ui, CartChanged.class, reaction);
    }
}
