// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.ui.visitor.Visitor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of products to look along, such as the recommendations of a slot. Hidden while it has none. */
public final class Shelf extends Section {

    /** So many recommendations make a shelf; fewer look lost on it. */
    private static final int FEWEST = 3;

    private final String store;
    private final String slot;
    private final Visitor visitor;
    private final Set<String> told = new HashSet<>();
    private final CardList row;

    /** @param slot recommendation slot, or the name of a list for events */
    public Shelf(String store, String slot, String title, Visitor visitor, LivePage live) {
        this.store = store;
        this.slot = slot;
        this.visitor = visitor;
        this.row = new CardList(store, slot, visitor, live);
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
            hits.forEach(hit -> append(hit.product(), hit.reason()));
        }
    }

    public void show(List<Hit> hits) {
        if (changed(hits)) {
            hits.forEach(hit -> append(hit, null));
        }
    }

    private boolean changed(List<Hit> hits) {
        if (hits.stream().map(Hit::sku).toList().equals(row.skus())) {
            return false;
        }
        row.clear();
        setVisible(!hits.isEmpty());
        return true;
    }

    private void append(Hit hit, @Nullable String reason) {
        if (told.add(hit.sku())) {
            visitor.wasShown(store, hit.sku(), slot, row.skus().size());
        }
        row.append(hit, reason);
    }
}
