// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.StaticMarkup;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.List;

/** The shop's front: sign, stores, search, preferences, cart; and below them the aisles. */
final class Masthead extends Header {

    private static final int AISLES = 8;

    Masthead(SearchApi search, Stores stores, VisitorCarts carts, List<Store> all, Store store) {
        addClassName("masthead");
        Div bar = new Div(
                sign(store),
                new StoreSwitcher(all, store),
                new SearchBox(search, store.id()),
                new Preferences(store),
                new CartButton(carts, store.id()));
        bar.addClassName("masthead__bar");
        add(bar, aisles(stores, store));
    }

    private Masthead() {
        addClassName("masthead");
        Div bar = new Div(sign(""));
        bar.addClassName("masthead__bar");
        add(bar);
    }

    /** Without a store: the sign alone. */
    static Masthead bare() {
        return new Masthead();
    }

    private static Link sign(Store store) {
        return sign(Addresses.home(store.id()));
    }

    private static Link sign(String home) {
        Span mark = new Span();
        mark.addClassName("sign__mark");
        Span word = new Span("Vetrina");
        word.addClassName("sign__word");
        return new Link(home, mark, word).as("sign");
    }

    private Nav aisles(Stores stores, Store store) {
        Nav nav = new Nav();
        nav.addClassName("aisles");
        nav.getElement().setAttribute("aria-label", getTranslation("categories"));
        List<Category> tree = stores.categories(store, getLocale())
                .onErrorReturn(List.of())
                .blockOptional()
                .orElse(List.of());
        tree.stream()
                .limit(AISLES)
                .forEach(category -> nav.add(
                        new Link(Addresses.category(store.id(), category.slug()), category.name()).as("aisles__link")));
        StaticMarkup.keep(nav);
        return nav;
    }
}
