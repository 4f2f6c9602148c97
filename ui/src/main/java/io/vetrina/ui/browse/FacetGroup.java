// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.search.Facet;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Navigation;
import io.vetrina.ui.element.StaticMarkup;
import java.text.NumberFormat;
import java.util.List;

/** One facet: values to tick, each a link to the result with it or without it, or a range. */
final class FacetGroup extends NativeDetails {

    private static final int FIRST = 7;

    private boolean all;

    FacetGroup(boolean unfolded) {
        addClassName("facet");
        setOpen(unfolded);
    }

    void show(Facet facet, Selection selection, String currency) {
        setSummaryText(facet.label());
        getElement().setAttribute("data-testid", "facet-" + facet.key());
        if (selection.filters().containsKey(facet.key())) {
            setOpen(true);
        }
        setContent(
                facet.type() == Facet.Type.RANGE
                        ? new RangeFacet(facet, selection, currency)
                        : values(facet, selection));
    }

    private Component values(Facet facet, Selection selection) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facet__values");
        List<Facet.Value> values = facet.values();
        int shown = all || values.size() <= FIRST + 2 ? values.size() : FIRST;
        values.subList(0, shown).forEach(value -> list.add(tick(facet, value, selection)));
        values.subList(shown, values.size()).stream()
                .filter(value -> selection.has(facet.key(), value.value()))
                .forEach(value -> list.add(tick(facet, value, selection)));
        StaticMarkup.keep(list);
        if (shown == values.size()) {
            return list;
        }
        return new Div(list, Action.quiet(getTranslation("facets.more", values.size() - shown), () -> {
            all = true;
            setContent(values(facet, selection));
        }));
    }

    private ListItem tick(Facet facet, Facet.Value value, Selection selection) {
        boolean chosen = selection.has(facet.key(), value.value());
        Span count = new Span(NumberFormat.getIntegerInstance(getLocale()).format(value.count()));
        count.addClassName("tick__count");
        Span label = new Span(value.label());
        label.addClassName("tick__label");
        Link link = new Link(selection.toggle(facet.key(), value.value()).address(), label, count).as("tick");
        link.setClassName("tick--chosen", chosen);
        link.getElement()
                .setAttribute("rel", "nofollow")
                .setAttribute(Navigation.KEY, facet.key() + " " + value.value());
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
