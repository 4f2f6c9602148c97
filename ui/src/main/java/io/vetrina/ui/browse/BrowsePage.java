// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.Backend;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Products in a grid, with facets beside them. */
abstract class BrowsePage extends ShopPage {

    private final FacetPanel facets = new FacetPanel();

    BrowsePage(Backend backend, Stores stores, Visitor visitor) {
        super(backend, stores, visitor);
    }

    /** Shows the answer to a selection under a heading that knows it. */
    final void show(Store store, Selection selection, Function<SearchResult, Component> heading) {
        ask(store.id(), find(store, selection, null), this::outline, found -> {
            LivePage live = live(store);
            ResultGrid grid = new ResultGrid(store, visitor, live, cursor -> find(store, selection, cursor));
            grid.append(found);
            facets.show(selection, found, store.currency());
            Div side = new Div(facets);
            side.addClassName("browse__side");
            H2 named = new H2(getTranslation("browse.products"));
            named.addClassName("unseen");
            Div results = new Div(
                    named, new ResultBar(selection, found, facets), new Chips(selection, found, store.currency()));
            results.addClassName("browse__results");
            results.add(found.hits().isEmpty() ? new NothingFound(store, selection) : grid);
            Div browse = new Div(side, results);
            browse.addClassName("browse");
            add(heading.apply(found), browse);
        });
    }

    @Override
    protected Component outline() {
        return Skeleton.cards();
    }

    private Mono<SearchResult> find(Store store, Selection selection, @Nullable String cursor) {
        return backend.search().search(store.id(), selection.question(cursor, language()));
    }

    static Selection selection(String path, @Nullable String category, BeforeEnterEvent event) {
        return Selection.of(path, category, event.getLocation().getQueryParameters());
    }
}
