// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.client.BackendProblem;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.CartFollower;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.CartChanged;
import io.vetrina.ui.visitor.Visitor;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** From a cart to an order on one page, as a guest. A payment that broke off is looked after first. */
@Route(value = ":store/checkout", layout = ShopLayout.class)
final class CheckoutView extends ShopPage {

    private final CheckoutApi checkouts;
    private final VisitorCarts carts;
    private @Nullable OpenCheckout open;
    private @Nullable CartFollower follower;
    private @Nullable Registration listening;

    CheckoutView(Stores stores, Visitor visitor, LiveApi live, CheckoutApi checkouts, VisitorCarts carts) {
        super(stores, visitor, live);
        this.checkouts = checkouts;
        this.carts = carts;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        title(getTranslation("checkout.title"), store);
        open = null;
        PaymentAttempt.open(store.id())
                .ifPresentOrElse(
                        attempt -> ask(
                                outcome(attempt),
                                order -> order.ifPresentOrElse(
                                        known -> lead(store, attempt, known), () -> showCart(store, attempt))),
                        () -> showCart(store, null));
    }

    /** The order that a broken off payment made; empty when it made none. */
    private Mono<Optional<Order>> outcome(PaymentAttempt attempt) {
        return checkouts
                .checkout(new StoreId(attempt.store()), attempt.cart(), attempt.key())
                .map(Optional::of)
                .onErrorResume(BackendProblem.class, unknown -> Mono.just(Optional.empty()));
    }

    /** To the order, which also tells when its payment is still being confirmed. */
    private void lead(Store store, PaymentAttempt attempt, Order order) {
        add(new H1(getTranslation("order.number", order.number())), new Paragraph(getTranslation("checkout.found")));
        attempt.unmark();
        new CheckoutMemory(store.id(), visitor.visit()).forget();
        carts.forget(store.id());
        UI ui = UI.getCurrent();
        CartChanged.fire(ui, new Cart("", 0, store.id(), store.currency(), List.of(), order.totals()));
        // Not from within the navigation that brought the shopper here.
        ui.accessLater(() -> ui.navigate(Addresses.order(store.id(), order.id())), () -> {})
                .run();
    }

    private void showCart(Store store, @Nullable PaymentAttempt former) {
        Cart cart = carts.cart(store.id()).orElse(null);
        if (cart == null || cart.lines().isEmpty()) {
            showEmpty();
            return;
        }
        StoreId id = new StoreId(store.id());
        ask(
                Mono.zip(
                        checkouts.deliveryOptions(id, cart.id()).collectList(),
                        checkouts.testCards(id, cart.id()).collectList(),
                        OpenCheckout.Terms::new),
                terms -> show(store, cart, terms, former));
    }

    private void show(Store store, Cart cart, OpenCheckout.Terms terms, @Nullable PaymentAttempt former) {
        PaymentAttempt attempt = former == null ? PaymentAttempt.of(store.id(), cart.id()) : former;
        OpenCheckout opened = new OpenCheckout(
                store, cart, terms, new CheckoutMemory(store.id(), visitor.visit()), attempt, checkouts, carts);
        add(new H1(getTranslation("checkout.title")));
        if (former != null) {
            Paragraph unpaid = new Paragraph(getTranslation("checkout.unpaid"));
            unpaid.addClassName("note");
            unpaid.getElement().setAttribute("role", "status");
            add(unpaid);
        }
        add(opened);
        open = opened;
        follower = new CartFollower(this, store.id(), carts, live(store.id()));
        follower.follow(cart);
    }

    private void showEmpty() {
        add(
                new H1(getTranslation("checkout.title")),
                Panel.empty(
                        getTranslation("cart.empty"),
                        getTranslation("cart.empty.text"),
                        new Link(Addresses.search(storeId()), getTranslation("cart.browse"))
                                .as("action", "action--primary")));
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

    private void follow(Cart cart) {
        if (open == null || !cart.store().equals(storeId())) {
            return;
        }
        if (cart.lines().isEmpty()) {
            open = null;
            removeAll();
            showEmpty();
            return;
        }
        open.follow(cart);
        if (follower != null) {
            follower.follow(cart);
        }
    }
}
