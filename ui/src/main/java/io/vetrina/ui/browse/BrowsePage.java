// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Announcer;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Products in a grid, with facets beside them. */
abstract class BrowsePage extends ShopPage {

    private final SearchApi search;
    private final FacetPanel facets = new FacetPanel();
    private Selection shown = Selection.NONE;

    BrowsePage(Stores stores, Visitor visitor, LiveApi live, SearchApi search) {
        super(stores, visitor, live);
        this.search = search;
    }

    /** Shows the answer to a selection under a heading that knows it. */
    final void show(Store store, Selection selection, Function<SearchResult, Component> heading) {
        ask(pages(store, selection), found -> {
            SearchResult first = found.getFirst();
            facets.show(selection, first, store.currency());
            Div side = new Div(facets);
            side.addClassName("browse__side");
            Div browse = new Div(side, results(store, selection, found));
            browse.addClassName("browse");
            add(heading.apply(first), browse);
            Announcer.say(this, Browsing.total(this, first));
        });
    }

    @Override
    public Component outline() {
        return Skeleton.cards();
    }

    private Div results(Store store, Selection selection, List<SearchResult> found) {
        SearchResult first = found.getFirst();
        H2 named = new H2(getTranslation("browse.products"));
        named.addClassName("unseen");
        Div results =
                new Div(named, new ResultBar(selection, first, facets), new Chips(selection, first, store.currency()));
        results.addClassName("browse__results");
        LivePage live = live(store.id(), (ui, page) -> catchUp(ui, page, store));
        if (first.hits().isEmpty()) {
            results.add(new NothingFound(store, selection));
        } else {
            ResultGrid grid =
                    new ResultGrid(store, visitor, live, cursor -> find(store, selection, cursor), this::grown);
            found.forEach(grid::append);
            results.add(grid);
        }
        shown = selection;
        return results;
    }

    /** More pages are part of the address, so that Back and reload bring them again. */
    private void grown(int pages) {
        shown = shown.withPages(pages);
        rename(shown.address());
    }

    /** What the cards on the page cost now and how many there are. */
    private void catchUp(UI ui, LivePage live, Store store) {
        pages(store, shown)
                .onErrorComplete()
                .subscribe(ui.accessLater(
                        (List<SearchResult> found) -> found.forEach(
                                page -> page.hits().forEach(hit -> live.show(hit.sku(), hit.price(), hit.available()))),
                        () -> {}));
    }

    private Mono<List<SearchResult>> pages(Store store, Selection selection) {
        return find(store, selection, null)
                .expand(page -> page.cursor() == null ? Mono.empty() : find(store, selection, page.cursor()))
                .take(selection.pages())
                .collectList();
    }

    private Mono<SearchResult> find(Store store, Selection selection, @Nullable String cursor) {
        return search.search(new StoreId(store.id()), selection.question(cursor, language()));
    }

    static Selection selection(String path, @Nullable String category, BeforeEnterEvent event) {
        return Selection.of(path, category, event.getLocation().getQueryParameters());
    }
}
