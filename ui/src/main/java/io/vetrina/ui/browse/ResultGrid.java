// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Toast;
import io.vetrina.ui.shop.CardList;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.visitor.Visitor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The products found so far, and the way to more. */
final class ResultGrid extends Div {

    private final Function<String, Mono<SearchResult>> more;
    private final CardList grid;
    private final Action further;
    private @Nullable String cursor;

    /** @param more asks for the page at a cursor */
    ResultGrid(Store store, Visitor visitor, LivePage live, Function<String, Mono<SearchResult>> more) {
        this.grid = new CardList(store.id(), "results", visitor, live);
        this.more = more;
        this.further =
                Action.secondary(getTranslation("browse.more"), this::load).testId("more");
        grid.addClassName("grid");
        further.addClassName("browse__more");
        add(grid, further);
    }

    void append(SearchResult page) {
        page.hits().forEach(hit -> grid.append(hit, null));
        cursor = page.cursor();
        further.setVisible(cursor != null);
        further.setEnabled(true);
    }

    private void load() {
        if (cursor == null) {
            return;
        }
        further.setEnabled(false);
        UI ui = UI.getCurrent();
        more.apply(cursor).subscribe(ui.accessLater(this::append, () -> {}), ui.accessLater(this::failed, () -> {}));
    }

    private void failed(Throwable failure) {
        further.setEnabled(true);
        Toast.show(getTranslation("away.title"));
    }
}
