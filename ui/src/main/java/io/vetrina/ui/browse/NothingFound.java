// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.html.Div;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Panel;

/** An empty result, and ways out of it: fewer filters first. */
final class NothingFound extends Div {

    NothingFound(Store store, Selection selection) {
        Link way = selection.count() > 0
                ? new Link(selection.withoutFilters().address(), getTranslation("browse.clear"))
                : new Link(Addresses.search(store.id()), getTranslation("browse.everything"));
        add(Panel.empty(
                getTranslation("browse.nothing"),
                getTranslation(selection.count() > 0 ? "browse.nothing.filtered" : "browse.nothing.text"),
                way.as("action", "action--primary")));
    }
}
