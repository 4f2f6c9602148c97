// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Announcer;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.Prices;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** What the shopper may mean, under the search field: words, categories, products. */
final class SuggestionList extends Div {

    static final String ID = "suggestions";

    private final String store;
    private int options;

    SuggestionList(String store) {
        this.store = store;
        setId(ID);
        addClassName("suggestions");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("suggestions"));
        clear();
    }

    /** Really empty: what is only invisible stays in the page as it was, options and all. */
    void clear() {
        removeAll();
        options = 0;
        getElement().setAttribute("hidden", true);
    }

    void show(String words, Suggestions found) {
        clear();
        group(
                "suggestions.queries",
                found.queries().stream()
                        .map(query -> option(searchFor(query), Icon.SEARCH.show(), new Span(query)))
                        .toList());
        group(
                "suggestions.categories",
                found.categories().stream()
                        .map(category -> option(Addresses.category(store, category.slug()), new Span(category.name())))
                        .toList());
        group(
                "suggestions.products",
                found.products().stream()
                        .map(hit -> {
                            Span price = new Span(Prices.format(hit.price(), getLocale()));
                            price.addClassName("suggestions__price");
                            return option(
                                    Addresses.product(store, hit.slug()),
                                    new Picture(hit.image(), ""),
                                    new Span(hit.title()),
                                    price);
                        })
                        .toList());
        getElement().setAttribute("hidden", options == 0).setAttribute("data-words", words);
        Announcer.say(this, getTranslation("suggestions.count", options));
    }

    private void group(String title, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        Div group = new Div();
        group.addClassName("suggestions__group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(title));
        Span heading = new Span(getTranslation(title));
        heading.addClassName("suggestions__title");
        heading.getElement().setAttribute("aria-hidden", "true");
        group.add(heading);
        links.forEach(group::add);
        add(group);
    }

    private Link option(String address, Component... content) {
        Link option = new Link(address, content).as("suggestions__option");
        option.setId(ID + "-" + options++);
        option.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        return option;
    }

    private String searchFor(String query) {
        return UriComponentsBuilder.fromPath(Addresses.search(store))
                .queryParam("q", "{q}")
                .build(query)
                .toString();
    }
}
