// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Navigation;

/** How many there are, in what order, and on a phone the way to the filters. */
final class ResultBar extends Div {

    ResultBar(Selection selection, SearchResult found, FacetPanel facets) {
        addClassName("result-bar");
        Span total = new Span(Browsing.total(this, found));
        total.addClassName("result-bar__total");
        total.getElement().setAttribute("data-testid", "total");
        add(total);
        if (found.source() == SearchResult.Source.BROWSE) {
            add(new Span(getTranslation("browse.degraded")));
        }
        if (!found.facets().isEmpty()) {
            Action filters = Action.secondary(getTranslation("facets.open", selection.count()), facets::open);
            filters.addComponentAsFirst(Icon.FILTER.show());
            filters.addClassName("result-bar__filters");
            filters.getElement()
                    .setAttribute("aria-haspopup", "dialog")
                    .setAttribute(Navigation.KEY, FacetPanel.OPENER);
            add(filters);
        }
        add(order(selection));
    }

    private Div order(Selection selection) {
        Select<String> order = new Select<>();
        order.setItems(Selection.SORTS);
        order.setItemLabelGenerator(sort -> getTranslation("sort." + sort));
        order.setValue(selection.sort());
        order.setAriaLabel(getTranslation("sort"));
        order.getElement().setAttribute(Navigation.KEY, "sort");
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Browsing.go(selection.sorted(change.getValue()));
            }
        });
        NativeLabel label = new NativeLabel(getTranslation("sort"));
        label.getElement().setAttribute("aria-hidden", "true");
        Div sort = new Div(label, order);
        sort.addClassName("result-bar__sort");
        return sort;
    }
}
