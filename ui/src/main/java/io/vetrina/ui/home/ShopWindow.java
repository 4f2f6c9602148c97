// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.StaticMarkup;
import java.text.NumberFormat;
import java.util.List;

/** A window under an awning with a few things on display: the store's face. */
final class ShopWindow extends Section {

    private static final int ON_DISPLAY = 4;

    ShopWindow(Store store, List<Category> departments) {
        addClassName("window");
        Div awning = new Div();
        awning.addClassName("window__awning");
        awning.getElement().setAttribute("aria-hidden", "true");
        Paragraph size = new Paragraph(getTranslation(
                "home.size", NumberFormat.getIntegerInstance(getLocale()).format(store.products())));
        size.addClassName("window__size");
        Div words = new Div(new H1(store.tagline()), size);
        words.addClassName("window__words");
        if (!departments.isEmpty()) {
            words.add(new Link(Addresses.search(store.id()), getTranslation("home.everything"))
                    .as("action", "action--primary"));
        }
        Div display = new Div();
        display.addClassName("window__display");
        departments.stream()
                .limit(ON_DISPLAY)
                .forEach(department -> display.add(new Link(
                                Addresses.category(store.id(), department.slug()),
                                new Picture(department.image(), department.name()).eager())
                        .as("window__piece")));
        add(awning, words, display);
        StaticMarkup.keep(this);
    }
}
