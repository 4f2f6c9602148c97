// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Store;
import java.util.List;

/** The way from the store's front page to here. */
public final class Breadcrumbs extends Nav {

    public Breadcrumbs(Store store, List<CategoryLink> path) {
        addClassName("breadcrumbs");
        getElement().setAttribute("aria-label", getTranslation("breadcrumbs"));
        OrderedList steps = new OrderedList(new ListItem(new Link(Addresses.home(store.id()), store.name())));
        path.forEach(step ->
                steps.add(new ListItem(new Link(Addresses.category(store.id(), step.slug()), step.name()))));
        add(steps);
        StaticMarkup.keep(this);
    }
}
