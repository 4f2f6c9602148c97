// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.cart.Totals;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.Prices;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The order as it would be placed now: lines and totals, with the chosen delivery. */
final class Draft extends Aside {

    private final io.vetrina.contract.pricing.Totals totals;
    private final Div sums = new Div();
    private Money total;
    private Consumer<Money> told = any -> {};

    Draft(Cart cart, @Nullable DeliveryOption delivery) {
        totals = cart.totals();
        total = totals.total();
        addClassName("draft");
        getElement().setAttribute("aria-label", getTranslation("checkout.summary"));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("draft__lines");
        cart.lines().forEach(line -> lines.add(line(line)));
        add(
                new H2(getTranslation("checkout.summary")),
                lines,
                sums,
                new Link(Addresses.cart(cart.store()), getTranslation("checkout.back")).as("draft__back"));
        deliver(delivery);
    }

    Money total() {
        return total;
    }

    void whenTotalChanges(Consumer<Money> listener) {
        told = listener;
    }

    void deliver(@Nullable DeliveryOption delivery) {
        sums.removeAll();
        sums.add(new Totals(totals, delivery));
        total = delivery == null
                ? totals.total()
                : totals.total().minus(totals.shipping()).plus(delivery.price());
        told.accept(total);
    }

    private ListItem line(Cart.Line line) {
        Span title = new Span(line.quantity() + " × " + line.title());
        title.addClassName("draft__title");
        return new ListItem(new Picture(line.image(), ""), title, new Span(Prices.format(line.total(), getLocale())));
    }
}
