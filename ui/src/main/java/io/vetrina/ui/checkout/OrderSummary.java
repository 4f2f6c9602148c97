// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.PriceSummary;
import io.vetrina.ui.element.Prices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order as it would be placed now: lines and totals, with the chosen delivery. It follows the cart. */
final class OrderSummary extends Aside {

    private final UnorderedList lines = new UnorderedList();
    private final Div sums = new Div();
    private Cart cart;
    private @Nullable DeliveryOption delivery;

    OrderSummary(Cart cart, @Nullable DeliveryOption delivery) {
        this.cart = cart;
        this.delivery = delivery;
        addClassName("draft");
        getElement().setAttribute("aria-label", getTranslation("checkout.summary"));
        lines.addClassName("draft__lines");
        add(
                new H2(getTranslation("checkout.summary")),
                lines,
                sums,
                new Link(Addresses.cart(cart.store()), getTranslation("checkout.back")).as("draft__back"));
        show(cart);
    }

    /** What would be paid now. */
    Money total() {
        return delivery == null
                ? cart.totals().total()
                : cart.totals().total().minus(cart.totals().shipping()).plus(delivery.price());
    }

    /** What each line costs, as it is shown. */
    List<Checkout.SeenLine> seen() {
        return cart.lines().stream()
                .map(line -> new Checkout.SeenLine(line.id(), line.total()))
                .toList();
    }

    void show(Cart now) {
        cart = now;
        lines.removeAll();
        now.lines().forEach(line -> lines.add(line(line)));
        deliver(delivery);
    }

    void deliver(@Nullable DeliveryOption chosen) {
        delivery = chosen;
        sums.removeAll();
        sums.add(new PriceSummary(cart.totals(), chosen));
    }

    private ListItem line(Cart.Line line) {
        Span title = new Span(line.quantity() + " × " + line.title());
        title.addClassName("draft__title");
        return new ListItem(new Picture(line.image(), ""), title, new Span(Prices.format(line.total(), getLocale())));
    }
}
