// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Breadcrumbs;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.element.StaticMarkup;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A category: the way to it, what lies below it, and its products. */
@Route(value = ":store/c/:slug", layout = ShopLayout.class)
final class CategoryView extends BrowsePage {

    CategoryView(Stores stores, Visitor visitor, LiveApi live, SearchApi search) {
        super(stores, visitor, live, search);
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow();
        ask(stores.categories(store, getLocale()), tree -> {
            Optional<List<Category>> path = path(tree, slug);
            if (path.isEmpty()) {
                add(Panel.notFound(store.id()));
                return;
            }
            Category category = path.get().getLast();
            title(category.name(), store);
            Selection selection = selection(Addresses.category(store.id(), slug), slug, event);
            show(store, selection, found -> heading(store, path.get()));
        });
    }

    private static Component heading(Store store, List<Category> path) {
        Category category = path.getLast();
        Header heading = new Header(
                new Breadcrumbs(
                        store,
                        path.subList(0, path.size() - 1).stream()
                                .map(step -> new CategoryLink(step.slug(), step.name()))
                                .toList()),
                new H1(category.name()));
        heading.addClassName("browse__heading");
        if (!category.children().isEmpty()) {
            Nav below = new Nav();
            below.addClassName("browse__below");
            below.getElement().setAttribute("aria-label", category.name());
            category.children()
                    .forEach(child ->
                            below.add(new Link(Addresses.category(store.id(), child.slug()), child.name()).as("pill")));
            StaticMarkup.keep(below);
            heading.add(new Div(below));
        }
        return heading;
    }

    /** The categories from the root to the one of that slug. */
    private static Optional<List<Category>> path(List<Category> tree, String slug) {
        for (Category category : tree) {
            if (category.slug().equals(slug)) {
                return Optional.of(List.of(category));
            }
            Optional<List<Category>> below = path(category.children(), slug);
            if (below.isPresent()) {
                List<Category> path = new ArrayList<>(List.of(category));
                path.addAll(below.get());
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
