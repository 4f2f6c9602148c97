// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.Component;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.HashSet;
import java.util.Set;

/** Asks for the cart again when the price or stock of something in it changes, so that its page never shows what no longer holds. */
public final class CartFollower implements LiveTarget {

    private final Component page;
    private final String store;
    private final VisitorCarts carts;
    private final LivePage live;
    private final Set<String> followed = new HashSet<>();
    private boolean asking;

    public CartFollower(Component page, String store, VisitorCarts carts, LivePage live) {
        this.page = page;
        this.store = store;
        this.carts = carts;
        this.live = live;
    }

    /** Follows what is in the cart now; what was in it before does no harm. */
    public void follow(Cart cart) {
        cart.lines().stream()
                .map(line -> line.sku().value())
                .filter(followed::add)
                .forEach(sku -> live.follow(sku, this));
    }

    @Override
    public void priceChanged(String sku, Money price) {
        ask();
    }

    @Override
    public void stockChanged(String sku, int available) {
        ask();
    }

    /** Once, however many things changed together. */
    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        page.getElement()
                .getNode()
                .runWhenAttached(ui -> ui.beforeClientResponse(page, context -> {
                    asking = false;
                    try {
                        carts.refresh(store);
                    } catch (BackendAway away) {
                        // The stream breaks as well then, and the page catches up when it is back.
                    }
                }));
    }
}
