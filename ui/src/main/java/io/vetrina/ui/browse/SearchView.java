// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;

/** What was found for some words; everything for none. */
@Route(value = ":store/search", layout = ShopLayout.class)
final class SearchView extends BrowsePage {

    SearchView(Stores stores, Visitor visitor, LiveApi live, SearchApi search) {
        super(stores, visitor, live, search);
    }

    private String told = "";

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        Selection selection = selection(Addresses.search(store.id()), null, event);
        title(selection.words().isEmpty() ? getTranslation("browse.everything") : selection.words(), store);
        if (!selection.words().isEmpty() && !selection.words().equals(told)) {
            told = selection.words();
            visitor.searched(store.id(), told);
        }
        show(store, selection, found -> heading(selection, found));
    }

    private Component heading(Selection selection, SearchResult found) {
        Header heading = new Header(new H1(
                selection.words().isEmpty()
                        ? getTranslation("browse.everything")
                        : getTranslation("browse.results", selection.words())));
        heading.addClassName("browse__heading");
        if (found.correctedQuery() != null) {
            heading.add(new Paragraph(getTranslation("browse.corrected", selection.words(), found.correctedQuery())));
        }
        return heading;
    }
}
