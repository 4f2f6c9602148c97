// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.Hit;
import io.vetrina.contract.SearchResult;
import io.vetrina.contract.Store;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Toast;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.shop.ProductCard;
import io.vetrina.ui.visitor.Visitor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The products found so far, and the way to more. */
final class ResultGrid extends Div {

    private final Store store;
    private final Visitor visitor;
    private final LivePage live;
    private final Function<String, Mono<SearchResult>> more;
    private final UnorderedList grid = new UnorderedList();
    private final Action further;
    private @Nullable String cursor;
    private int count;

    /** @param more asks for the page at a cursor */
    ResultGrid(Store store, Visitor visitor, LivePage live, Function<String, Mono<SearchResult>> more) {
        this.store = store;
        this.visitor = visitor;
        this.live = live;
        this.more = more;
        this.further =
                Action.secondary(getTranslation("browse.more"), this::load).testId("more");
        grid.addClassName("grid");
        further.addClassName("browse__more");
        add(grid, further);
    }

    void append(SearchResult page) {
        for (Hit hit : page.hits()) {
            int rank = count++;
            String sku = hit.sku();
            ProductCard card =
                    new ProductCard(store.id(), hit, null, () -> visitor.clicked(store.id(), sku, "results", rank));
            grid.add(card);
            live.follow(sku, card);
        }
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
