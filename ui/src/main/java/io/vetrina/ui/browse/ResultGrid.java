// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Announcer;
import io.vetrina.ui.element.Navigation;
import io.vetrina.ui.element.Toast;
import io.vetrina.ui.shop.CardList;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.visitor.Visitor;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The products found so far, and the way to more. */
final class ResultGrid extends Div {

    private final Function<String, Mono<SearchResult>> more;
    private final IntConsumer grown;
    private final CardList grid;
    private final Action further;
    private int pages;
    private boolean loading;
    private @Nullable String cursor;

    /**
     * @param more asks for the page at a cursor
     * @param grown told how many pages are shown after one was added
     */
    ResultGrid(
            Store store, Visitor visitor, LivePage live, Function<String, Mono<SearchResult>> more, IntConsumer grown) {
        this.grid = new CardList(store.id(), "results", visitor, live);
        this.more = more;
        this.grown = grown;
        this.further =
                Action.secondary(getTranslation("browse.more"), this::load).testId("more");
        grid.addClassName("grid");
        further.addClassName("browse__more");
        add(grid, further);
    }

    void append(SearchResult page) {
        page.hits().forEach(hit -> grid.append(hit, null));
        pages++;
        cursor = page.cursor();
        further.setVisible(cursor != null);
    }

    private void load() {
        if (cursor == null || loading) {
            return;
        }
        loading = true;
        UI ui = UI.getCurrent();
        more.apply(cursor).subscribe(ui.accessLater(this::loaded, () -> {}), ui.accessLater(this::failed, () -> {}));
    }

    private void loaded(SearchResult page) {
        loading = false;
        int before = grid.size();
        append(page);
        grown.accept(pages);
        Navigation.focus(grid, "li:nth-child(" + (before + 1) + ") a");
        Announcer.say(this, getTranslation("browse.shown", grid.size(), page.total()));
    }

    private void failed(Throwable failure) {
        loading = false;
        Toast.show(getTranslation("away.title"));
    }
}
