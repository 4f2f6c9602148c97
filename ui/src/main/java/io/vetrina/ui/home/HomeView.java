// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.shop.Shelf;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.Disposable;

/** The shop window: what the store is, its departments, and what it would show this visitor. */
@Route(value = ":store", layout = ShopLayout.class)
final class HomeView extends ShopPage {

    private static final int RECOMMENDED = 18;

    private final SearchApi search;
    private final RecommendationApi recommendations;

    HomeView(Stores stores, Visitor visitor, LiveApi live, SearchApi search, RecommendationApi recommendations) {
        super(stores, visitor, live);
        this.search = search;
        this.recommendations = recommendations;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        title("", store);
        List<Category> tree = stores.categories(store, getLocale()).block();
        List<Category> departments = tree == null ? List.of() : tree;
        add(new ShopWindow(store, departments));
        if (store.state().equals("importing")) {
            add(new StockingNote(store));
        }
        LivePage live = live(store.id());
        Shelf chosen = new Shelf(store.id(), "home", getTranslation("home.chosen"), visitor, live);
        Shelf newest = new Shelf(store.id(), "newest", getTranslation("home.newest"), visitor, live);
        add(chosen, new Departments(store.id(), departments), newest);
        showNewest(store, newest);
        fill(
                chosen,
                live,
                "home",
                recommendations.recommendations(store.id(), "home", visitor.id(), null, null, RECOMMENDED, language()));
    }

    /** Something to look at also where nobody has been before. */
    private void showNewest(Store store, Shelf shelf) {
        UI ui = UI.getCurrent();
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        question.add("sort", "newest");
        question.add("filter.available", "true");
        question.add("locale", language());
        Disposable asked = search.search(new StoreId(store.id()), question)
                .onErrorComplete()
                .subscribe(ui.accessLater((SearchResult found) -> shelf.show(found.hits()), () -> {}));
        shelf.addDetachListener(gone -> asked.dispose());
    }

    @Override
    public Component outline() {
        return Skeleton.cards();
    }
}
