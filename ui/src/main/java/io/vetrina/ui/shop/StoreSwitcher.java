// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.StaticMarkup;
import java.util.List;

/** Names the store one is in, and opens the doors of the others. */
final class StoreSwitcher extends Div {

    private static final String MENU = "stores";

    StoreSwitcher(List<Store> all, Store current) {
        addClassName("switcher");
        NativeButton button = new NativeButton();
        button.addClassName("switcher__button");
        button.add(new Span(current.name()), Icon.CHEVRON.show());
        button.getElement().setAttribute("popovertarget", MENU).setAttribute("type", "button");
        button.setAriaLabel(getTranslation("stores.label", current.name()));
        add(button, menu(all, current));
    }

    private static Div menu(List<Store> all, Store current) {
        Div menu = new Div();
        menu.setId(MENU);
        menu.addClassName("switcher__menu");
        menu.getElement().setAttribute("popover", "auto");
        for (Store store : all) {
            Span name = new Span(store.name());
            name.addClassName("switcher__name");
            Span tagline = new Span(store.tagline());
            tagline.addClassName("switcher__tagline");
            Link door = new Link(Addresses.home(store.id()), name, tagline).as("switcher__door");
            if (store.id().equals(current.id())) {
                door.getElement().setAttribute("aria-current", "true");
            }
            menu.add(door);
        }
        StaticMarkup.keep(menu);
        return menu;
    }
}
