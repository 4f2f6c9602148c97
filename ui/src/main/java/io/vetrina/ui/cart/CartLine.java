// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.cart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.cart.Cart;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.Prices;
import io.vetrina.ui.element.QuantityStepper;
import java.util.function.IntConsumer;

/** One line of a cart. */
final class CartLine extends ListItem {

    CartLine(String store, Cart.Line line, IntConsumer change, Runnable remove) {
        addClassName("line");
        getElement().setAttribute("data-testid", "cart-line").setAttribute("data-sku", line.sku());
        Link title = new Link(Addresses.product(store, line.slug()), line.title()).as("line__title");
        Div words = new Div(title);
        words.addClassName("line__words");
        if (!line.options().isEmpty()) {
            Paragraph options = new Paragraph(String.join(" · ", line.options().values()));
            options.addClassName("line__options");
            words.add(options);
        }
        Span each = new Span(getTranslation("cart.each", Prices.format(line.unitPrice(), getLocale())));
        each.addClassName("line__each");
        words.add(each);
        String problem = line.problem();
        if (problem != null) {
            Paragraph trouble = new Paragraph(getTranslation("line." + problem, line.available()));
            trouble.addClassName("line__problem");
            words.add(trouble);
        }
        Span total = new Span(Prices.format(line.total(), getLocale()));
        total.addClassName("line__total");
        Div deeds = new Div(
                new QuantityStepper(line.quantity(), getTranslation("cart.quantity", line.title()), change),
                Action.icon(Icon.TRASH, getTranslation("cart.remove", line.title()), remove));
        deeds.addClassName("line__deeds");
        add(new Picture(line.image(), ""), words, deeds, total);
    }
}
