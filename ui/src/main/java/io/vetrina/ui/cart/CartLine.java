// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.cart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.Prices;
import io.vetrina.ui.element.QuantityStepper;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One line of a cart. It stays on the page and shows what the line is now, so that nothing is lost under a shopper's hands. */
final class CartLine extends ListItem {

    private final Span each = new Span();
    private final Paragraph trouble = new Paragraph();
    private final Span total = new Span();
    private final QuantityStepper quantity;
    private Cart.Line line;

    CartLine(String store, Cart.Line line, BiConsumer<Cart.Line, Integer> change, Consumer<Cart.Line> remove) {
        this.line = line;
        addClassName("line");
        getElement()
                .setAttribute("data-testid", "cart-line")
                .setAttribute("data-sku", line.sku().value())
                .setAttribute("data-line", line.id().value());
        Div words = new Div(
                new Link(Addresses.product(store, line.slug(), line.sku().value()), line.title()).as("line__title"));
        words.addClassName("line__words");
        if (!line.options().isEmpty()) {
            Paragraph options = new Paragraph(String.join(" · ", line.options().values()));
            options.addClassName("line__options");
            words.add(options);
        }
        each.addClassName("line__each");
        trouble.addClassName("line__problem");
        trouble.getElement().setAttribute("role", "alert");
        words.add(each, trouble);
        total.addClassName("line__total");
        quantity = new QuantityStepper(
                line.quantity(),
                getTranslation("cart.quantity", line.title()),
                units -> change.accept(this.line, units));
        Div deeds = new Div(
                quantity,
                Action.icon(Icon.TRASH, getTranslation("cart.remove", line.title()), () -> remove.accept(this.line)));
        deeds.addClassName("line__deeds");
        add(new Picture(line.image(), ""), words, deeds, total);
        show(line);
    }

    void show(Cart.Line now) {
        line = now;
        each.setText(getTranslation("cart.each", Prices.format(now.unitPrice(), getLocale())));
        LineProblem problem = now.problem();
        trouble.setText(problem == null ? "" : getTranslation("line." + problem.code(), now.available()));
        quantity.show(now.quantity());
        total.setText(Prices.format(now.total(), getLocale()));
    }
}
