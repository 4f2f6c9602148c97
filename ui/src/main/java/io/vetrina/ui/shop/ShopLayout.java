// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.vetrina.contract.Store;
import io.vetrina.ui.visitor.Basket;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The frame around every page: the shop's front above, the small print below, the page between. */
public final class ShopLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Backend backend;
    private final Stores stores;
    private final Basket basket;
    private final Div front = new Div();
    private final Main content = new Main();
    private final Div below = new Div();
    private @Nullable String shown;

    ShopLayout(Backend backend, Stores stores, Basket basket) {
        this.backend = backend;
        this.stores = stores;
        this.basket = basket;
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
        add(skip, front, content, below);
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
            shown = store;
            dress(store);
        }
    }

    private void dress(String id) {
        front.removeAll();
        below.removeAll();
        List<Store> all = stores.all().onErrorReturn(List.of()).blockOptional().orElse(List.of()).stream()
                .map(store -> stores.introduced(store, getLocale()))
                .toList();
        Store store =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (store == null) {
            front.add(Masthead.bare());
            shown = null;
            return;
        }
        front.add(new Masthead(backend, stores, basket, all, store));
        below.add(new SmallPrint(all, store));
    }
}
