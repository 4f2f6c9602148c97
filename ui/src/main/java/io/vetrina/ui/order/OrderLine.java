// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.order;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.order.Order;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.Prices;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of an order, as it was bought. */
final class OrderLine extends ListItem {

    OrderLine(String store, Order.Line line) {
        addClassNames("line", "line--bought");
        Paragraph terms = new Paragraph(Stream.concat(
                        line.options().values().stream(),
                        Stream.of(line.quantity() + " × " + Prices.format(line.unitPrice(), getLocale())))
                .collect(Collectors.joining(" · ")));
        terms.addClassName("line__options");
        Div words = new Div(
                new Link(Addresses.product(store, line.slug(), line.sku().value()), line.title()).as("line__title"),
                terms);
        words.addClassName("line__words");
        Span total = new Span(Prices.format(line.total(), getLocale()));
        total.addClassName("line__total");
        add(new Picture(line.image(), ""), words, total);
    }
}
