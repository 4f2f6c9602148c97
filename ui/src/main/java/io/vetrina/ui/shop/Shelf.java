// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.Hit;
import io.vetrina.contract.Recommendation;
import io.vetrina.contract.Recommendations;
import io.vetrina.ui.visitor.Visitor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of products to look along, such as the recommendations of a slot. Hidden while it has none. */
public final class Shelf extends Section {

    /** So many recommendations make a shelf; fewer look lost on it. */
    private static final int FEWEST = 3;

    private final String store;
    private final String slot;
    private final Visitor visitor;
    private final LivePage live;
    private final UnorderedList row = new UnorderedList();
    private final Set<String> told = new HashSet<>();
    private List<String> shown = List.of();

    /** @param slot recommendation slot, or the name of a list for events */
    public Shelf(String store, String slot, String title, Visitor visitor, LivePage live) {
        this.store = store;
        this.slot = slot;
        this.visitor = visitor;
        this.live = live;
        addClassName("shelf");
        getElement().setAttribute("data-testid", "shelf-" + slot);
        H2 heading = new H2(title);
        heading.addClassName("shelf__title");
        row.addClassName("shelf__row");
        row.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", title);
        add(new Div(heading), row);
        setVisible(false);
    }

    public void show(Recommendations recommendations) {
        List<Recommendation> hits = recommendations.hits().size() < FEWEST ? List.of() : recommendations.hits();
        if (changed(hits.stream().map(Recommendation::product).toList())) {
            IntStream.range(0, hits.size())
                    .forEach(rank ->
                            place(hits.get(rank).product(), hits.get(rank).reason(), rank));
        }
    }

    public void show(List<Hit> hits) {
        if (changed(hits)) {
            IntStream.range(0, hits.size()).forEach(rank -> place(hits.get(rank), null, rank));
        }
    }

    private boolean changed(List<Hit> hits) {
        List<String> skus = hits.stream().map(Hit::sku).toList();
        if (skus.equals(shown)) {
            return false;
        }
        shown = skus;
        row.removeAll();
        setVisible(!hits.isEmpty());
        return true;
    }

    private void place(Hit hit, @Nullable String reason, int rank) {
        String sku = hit.sku();
        ProductCard card = new ProductCard(store, hit, reason, () -> visitor.clicked(store, sku, slot, rank));
        row.add(card);
        live.follow(sku, card);
        if (told.add(sku)) {
            visitor.wasShown(store, sku, slot, rank);
        }
    }
}
