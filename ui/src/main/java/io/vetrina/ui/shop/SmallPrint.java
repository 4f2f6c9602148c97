// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.StaticMarkup;
import java.util.List;

/** The foot of every page: the neighbouring stores and what one should know about this one. */
final class SmallPrint extends Footer {

    SmallPrint(List<Store> all, Store current) {
        addClassName("small-print");
        Nav neighbours = new Nav();
        neighbours.addClassName("small-print__stores");
        neighbours.getElement().setAttribute("aria-label", getTranslation("stores"));
        all.forEach(store -> neighbours.add(new Link(Addresses.home(store.id()), store.name())));
        Div notices = new Div();
        notices.addClassName("small-print__notices");
        current.notices().forEach(notice -> notices.add(new Paragraph(notice)));
        Span name = new Span("Vetrina");
        name.addClassName("sign__word");
        add(name, neighbours, notices);
        StaticMarkup.keep(this);
    }
}
