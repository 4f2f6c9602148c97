// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.ui.element.Answer;
import io.vetrina.ui.element.Navigation;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.visitor.Visitor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** A page of a store: finds the store of its address first, and then shows itself. */
public abstract class ShopPage extends Div implements BeforeEnterObserver, HasDynamicTitle, Answer.Frame {

    protected final Stores stores;
    protected final Visitor visitor;
    private final LiveApi updates;
    private String store = "";
    private String address = "";
    private String title = "Vetrina";
    private @Nullable LivePage live;

    protected ShopPage(Stores stores, Visitor visitor, LiveApi updates) {
        this.stores = stores;
        this.visitor = visitor;
        this.updates = updates;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        addClassName("page");
        store = event.getRouteParameters().get("store").orElse("");
        address = event.getLocation().getPathWithQueryParameters();
        ask(stores.store(store), found -> show(stores.introduced(found, getLocale()), event));
    }

    /** Fills the page; it is empty when this is called. */
    protected abstract void show(Store store, BeforeEnterEvent event);

    @Override
    public Component missing() {
        return Panel.notFound(store);
    }

    @Override
    public final void settled() {
        Navigation.arrived(this, address);
    }

    /** Fills this page with an answer of the backend, or says why not. */
    protected final <T> void ask(Mono<T> question, Consumer<T> show) {
        Answer.show(this, this, question, show);
    }

    /** Goes on under another address, which a reload comes back to. */
    protected final void rename(String other) {
        address = other;
        Navigation.rename(this, other);
    }

    /** The one live stream of this page, opened anew for what it shows now. After a break the page shows itself anew. */
    protected final LivePage live(String store) {
        return live(store, (ui, any) -> ui.refreshCurrentRoute(false));
    }

    /** @param catchUp shows what holds now after a break of the stream */
    protected final LivePage live(String store, SerializableBiConsumer<UI, LivePage> catchUp) {
        if (live != null) {
            live.close();
        }
        LivePage opened = new LivePage(updates, this, store, visitor.id(), catchUp);
        live = opened;
        return opened;
    }

    /** As the address names it; there may be no such store. */
    protected final String storeId() {
        return store;
    }

    protected final String language() {
        return getLocale().toLanguageTag();
    }

    /** Asks for a slot when the backend knows what the visitor just did, and keeps it up to date. */
    protected final void fill(Shelf shelf, LivePage live, String slot, Mono<Recommendations> question) {
        UI ui = UI.getCurrent();
        Disposable asked =
                visitor.settled().then(question).onErrorComplete().subscribe(ui.accessLater(shelf::show, () -> {}));
        shelf.addDetachListener(gone -> asked.dispose());
        live.follow(slot, shelf::show);
    }

    protected final void title(String subject, Store store) {
        title = subject.isBlank() ? store.name() + " · Vetrina" : subject + " · " + store.name() + " · Vetrina";
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
