// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Link;

/** What the result is narrowed by; each chip is a link to the result without it. */
final class Chips extends UnorderedList {

    Chips(Selection selection, SearchResult found, String currency) {
        addClassName("chips");
        setVisible(selection.count() > 0);
        getElement().setAttribute("aria-label", getTranslation("chips"));
        selection.filters().forEach((key, values) -> {
            Facet facet = found.facets().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseGet(() -> new Facet(key, key, Facet.Type.TERMS, null, null, null, java.util.List.of()));
            values.forEach(value -> add(chip(selection, facet, value, currency)));
        });
        if (selection.count() > 1) {
            add(new ListItem(
                    new Link(selection.withoutFilters().address(), getTranslation("browse.clear")).as("chips__clear")));
        }
    }

    private ListItem chip(Selection selection, Facet facet, String value, String currency) {
        String label = value.contains("..") ? described(selection, facet, currency) : named(facet, value);
        String words = facet.label() + ": " + label;
        Link chip =
                new Link(selection.toggle(facet.key(), value).address(), new Span(words), Icon.CLOSE.show()).as("chip");
        chip.getElement()
                .setAttribute("aria-label", getTranslation("chips.remove", words))
                .setAttribute("data-testid", "chip");
        return new ListItem(chip);
    }

    private static String named(Facet facet, String value) {
        return facet.values().stream()
                .filter(one -> one.value().equals(value))
                .map(Facet.Value::label)
                .findFirst()
                .orElse(value);
    }

    private String described(Selection selection, Facet facet, String currency) {
        Selection.Ends ends = selection.ends(facet.key());
        return Browsing.end(facet, ends.from(), currency, getLocale())
                + " – "
                + Browsing.end(facet, ends.to(), currency, getLocale());
    }
}
