// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.Backend;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Basket;
import io.vetrina.ui.visitor.CartChanged;
import io.vetrina.ui.visitor.Visitor;
import java.util.List;
import java.util.Optional;

/** From a cart to an order on one page, as a guest. The draft of the order stands beside it all the time. */
@Route(value = ":store/checkout", layout = ShopLayout.class)
final class CheckoutView extends ShopPage {

    private final Basket basket;

    CheckoutView(Backend backend, Stores stores, Visitor visitor, Basket basket) {
        super(backend, stores, visitor);
        this.basket = basket;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        title(getTranslation("checkout.title"), store);
        Optional<Cart> cart = basket.cart(store.id()).filter(one -> !one.lines().isEmpty());
        if (cart.isEmpty()) {
            add(new H1(getTranslation("checkout.title")));
            add(Panel.empty(
                    getTranslation("cart.empty"),
                    getTranslation("cart.empty.text"),
                    new Link(Addresses.search(store.id()), getTranslation("cart.browse"))
                            .as("action", "action--primary")));
            return;
        }
        ask(
                backend.checkouts().deliveryOptions(store.id(), cart.get().id()).collectList(),
                options -> show(store, cart.get(), options));
    }

    @Override
    public Component outline() {
        return Skeleton.text();
    }

    private void show(Store store, Cart cart, List<DeliveryOption> options) {
        Draft draft = new Draft(cart, options.isEmpty() ? null : options.getFirst());
        CheckoutForm form = new CheckoutForm(
                options,
                draft::deliver,
                (key, checkout) -> backend.checkouts().checkout(store.id(), cart.id(), key, checkout),
                order -> done(store, order));
        form.showTotal(draft.total());
        draft.whenTotalChanges(form::showTotal);
        Div checkout = new Div(form, draft);
        checkout.addClassName("checkout");
        add(new H1(getTranslation("checkout.title")), checkout);
        live(store.id());
    }

    private void done(Store store, Order order) {
        UI ui = UI.getCurrent();
        basket.forget(store.id());
        CartChanged.fire(ui, new Cart("", 0, store.id(), store.currency(), List.of(), order.totals()));
        ui.navigate(Addresses.order(store.id(), order.id()));
    }
}
