// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.element.Announcer;
import io.vetrina.ui.visitor.VisitorCarts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * The frame around every page: the shop's front above, the small print below, the page between. Without the backend only the
 * sign is there, and the rest comes when the backend does.
 */
public final class ShopLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final SearchApi search;
    private final Stores stores;
    private final VisitorCarts carts;
    private final Div front = new Div();
    private final Main content = new Main();
    private final Div below = new Div();
    private @Nullable String shown;
    private Disposable waiting = Disposables.disposed();

    ShopLayout(SearchApi search, Stores stores, VisitorCarts carts) {
        this.search = search;
        this.stores = stores;
        this.carts = carts;
        addClassName("shop");
        // A picture that does not come leaves its plate empty, without the browser's sign of breakage.
        getElement().executeJs("this.addEventListener('error', e => e.target.classList.add('lost'), true)");
        Anchor skip = new Anchor("#content", getTranslation("skip"));
        skip.addClassName("skip");
        // An address with nothing but a fragment belongs to the document's base, not to this page: no navigation, then.
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); e.stopPropagation(); $0.focus(); })",
                        content);
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, front, content, below, new Announcer());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String store = event.getRouteParameters().get("store").orElse("");
        if (!Objects.equals(store, shown)) {
            dress(store);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        waiting.dispose();
    }

    private void dress(String id) {
        waiting.dispose();
        try {
            dress(id, stores.all().blockOptional().orElse(List.of()));
        } catch (BackendAway away) {
            dress(id, List.of());
            UI ui = UI.getCurrent();
            waiting = stores.all()
                    .delaySubscription(BETWEEN_TRIES)
                    .retry()
                    .subscribe(ui.accessLater((List<Store> all) -> dress(id, all), () -> {}));
        }
    }

    private void dress(String id, List<Store> stores) {
        List<Store> all = stores.stream()
                .map(store -> this.stores.introduced(store, getLocale()))
                .toList();
        Store store =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        front.removeAll();
        below.removeAll();
        shown = store == null ? null : id;
        if (store == null) {
            front.add(Masthead.bare());
            return;
        }
        front.add(new Masthead(search, this.stores, carts, all, store));
        below.add(new SmallPrint(all, store));
    }
}
