// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.CartFollower;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Basket;
import io.vetrina.ui.visitor.CartChanged;
import io.vetrina.ui.visitor.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** From a cart to an order on one page, as a guest. The draft of the order stands beside it all the time. */
@Route(value = ":store/checkout", layout = ShopLayout.class)
final class CheckoutView extends ShopPage {

    private final CheckoutApi checkouts;
    private final Basket basket;
    private @Nullable OrderSummary summary;
    private @Nullable CheckoutForm form;
    private @Nullable CartFollower follower;
    private @Nullable Registration listening;

    CheckoutView(Stores stores, Visitor visitor, LiveApi live, CheckoutApi checkouts, Basket basket) {
        super(stores, visitor, live);
        this.checkouts = checkouts;
        this.basket = basket;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        title(getTranslation("checkout.title"), store);
        summary = null;
        Cart cart = basket.cart(store.id()).orElse(null);
        if (cart == null || cart.lines().isEmpty()) {
            showEmpty(store.id());
            return;
        }
        ask(
                checkouts.deliveryOptions(new StoreId(store.id()), cart.id()).collectList(),
                options -> show(store, cart, options));
    }

    @Override
    public Component outline() {
        return Skeleton.text();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = CartChanged.listen(this, change -> follow(change.cart()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void showEmpty(String store) {
        add(
                new H1(getTranslation("checkout.title")),
                Panel.empty(
                        getTranslation("cart.empty"),
                        getTranslation("cart.empty.text"),
                        new Link(Addresses.search(store), getTranslation("cart.browse"))
                                .as("action", "action--primary")));
    }

    private void show(Store store, Cart cart, List<DeliveryOption> options) {
        OrderSummary shown = new OrderSummary(cart, options.isEmpty() ? null : options.getFirst());
        CheckoutForm opened = new CheckoutForm(
                options,
                new CheckoutMemory(store.id(), visitor.visit()),
                PaymentAttempt.of(store.id(), cart.id()),
                new Ordering(store),
                this::deliver);
        Div checkout = new Div(opened, shown);
        checkout.addClassName("checkout");
        add(new H1(getTranslation("checkout.title")), checkout);
        opened.showTotal(shown.total());
        summary = shown;
        form = opened;
        follower = new CartFollower(this, store.id(), basket, live(store.id()));
        follower.follow(cart);
    }

    private void deliver(DeliveryOption option) {
        if (summary != null && form != null) {
            summary.deliver(option);
            form.showTotal(summary.total());
        }
    }

    /** What others or the shop change in the cart while the page is open. */
    private void follow(Cart cart) {
        if (summary == null || form == null || !cart.store().equals(storeId())) {
            return;
        }
        if (cart.lines().isEmpty()) {
            removeAll();
            summary = null;
            showEmpty(storeId());
            return;
        }
        Money before = summary.total();
        summary.show(cart);
        if (!summary.total().equals(before)) {
            form.showTotal(summary.total());
            form.repriced(before, summary.total());
        }
        if (follower != null) {
            follower.follow(cart);
        }
    }

    private final class Ordering implements CheckoutForm.Ordering {

        private final Store store;

        Ordering(Store store) {
            this.store = store;
        }

        @Override
        public Mono<Order> place(PaymentAttempt attempt, Checkout checkout) {
            return checkouts
                    .checkout(new StoreId(store.id()), attempt.cart(), attempt.key(), checkout)
                    .mapNotNull(ResponseEntity::getBody);
        }

        @Override
        public void placed(Order order) {
            UI ui = UI.getCurrent();
            summary = null;
            basket.forget(store.id());
            CartChanged.fire(ui, new Cart("", 0, store.id(), store.currency(), List.of(), order.totals()));
            ui.navigate(Addresses.order(store.id(), order.id()));
        }
    }
}
