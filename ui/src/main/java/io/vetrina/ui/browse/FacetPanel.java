// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Icon;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;

/**
 * All facets of a result. Beside the products on a desk, a sheet over them on a phone. It outlives a result, so that what was
 * unfolded stays so.
 */
final class FacetPanel extends Aside {

    /** How many facets stand unfolded from the start. */
    private static final int UNFOLDED = 4;

    private static final String OPEN = "facets--open";

    private final Map<String, FacetGroup> groups = new HashMap<>();

    FacetPanel() {
        addClassName("facets");
        getElement().setAttribute("aria-label", getTranslation("facets"));
    }

    void open() {
        addClassName(OPEN);
    }

    void show(Selection selection, SearchResult found, String currency) {
        removeAll();
        setVisible(found.facets().stream().anyMatch(FacetPanel::divides));
        Div head = new Div(
                new H2(getTranslation("facets")),
                Action.icon(Icon.CLOSE, getTranslation("facets.close"), () -> removeClassName(OPEN)));
        head.addClassName("facets__head");
        add(head);
        int rank = 0;
        for (Facet facet : found.facets()) {
            if (!divides(facet)) {
                continue;
            }
            boolean unfolded = rank++ < UNFOLDED;
            FacetGroup group = groups.computeIfAbsent(facet.key(), key -> new FacetGroup(unfolded));
            group.show(facet, selection, currency);
            add(group);
        }
        Action done = Action.primary(
                getTranslation(
                        "facets.show",
                        found.total(),
                        NumberFormat.getIntegerInstance(getLocale()).format(found.total())),
                () -> removeClassName(OPEN));
        done.addClassName("facets__done");
        add(done);
    }

    /** A range of one value leaves nothing to choose. */
    private static boolean divides(Facet facet) {
        return !facet.values().isEmpty() && (facet.min() == null || !facet.min().equals(facet.max()));
    }
}
