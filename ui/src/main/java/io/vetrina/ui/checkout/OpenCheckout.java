// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.visitor.CartChanged;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.List;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** The form of a checkout with the order beside it, which follows the cart: what the button asks for is what is shown. */
final class OpenCheckout extends Div implements CheckoutForm.Ordering {

    private final Store store;
    private final CheckoutApi checkouts;
    private final VisitorCarts carts;
    private final OrderSummary summary;
    private final CheckoutForm form;
    private Cart cart;
    private boolean done;

    OpenCheckout(
            Store store,
            Cart cart,
            Terms terms,
            CheckoutMemory memory,
            PaymentAttempt attempt,
            CheckoutApi checkouts,
            VisitorCarts carts) {
        this.store = store;
        this.cart = cart;
        this.checkouts = checkouts;
        this.carts = carts;
        List<DeliveryOption> options = terms.deliveries();
        this.summary = new OrderSummary(cart, options.isEmpty() ? null : options.getFirst());
        this.form = new CheckoutForm(options, terms.cards(), memory, attempt, this, this::deliver);
        addClassName("checkout");
        add(form, summary);
        showTotal();
    }

    /** How the cart can be delivered and paid. */
    record Terms(List<DeliveryOption> deliveries, List<TestCard> cards) {}

    /** What others or the shop changed in the cart, which is not empty, while the page is open. */
    void follow(Cart now) {
        if (done) {
            return;
        }
        cart = now;
        Money before = summary.total();
        summary.show(now);
        if (!summary.total().equals(before)) {
            showTotal();
            form.repriced(before, summary.total());
            askDeliveries();
        }
    }

    /** A delivery may cost something, or nothing, from some total on. */
    private void askDeliveries() {
        checkouts
                .deliveryOptions(new StoreId(store.id()), cart.id())
                .collectList()
                .onErrorComplete()
                .subscribe(UI.getCurrent().accessLater(form::offer, () -> {}));
    }

    private void deliver(DeliveryOption option) {
        summary.deliver(option);
        showTotal();
    }

    private void showTotal() {
        form.showTotal(summary.total(), summary.seen());
    }

    @Override
    public Mono<Order> place(PaymentAttempt attempt, Checkout checkout) {
        return checkouts
                .checkout(new StoreId(store.id()), attempt.cart(), attempt.key(), checkout)
                .mapNotNull(ResponseEntity::getBody);
    }

    @Override
    public void placed(Order order) {
        done = true;
        UI ui = UI.getCurrent();
        carts.forget(store.id());
        CartChanged.fire(ui, new Cart("", 0, store.id(), store.currency(), List.of(), order.totals()));
        ui.navigate(Addresses.order(store.id(), order.id()));
    }

    @Override
    public void outdated() {
        carts.refresh(store.id());
        askDeliveries();
    }
}
