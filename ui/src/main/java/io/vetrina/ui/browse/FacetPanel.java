// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.element.Navigation;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;

/**
 * All facets of a result. Beside the products on a desk, a dialog over them on a phone. It outlives a result, so that what was
 * unfolded stays so, and so does the dialog.
 */
final class FacetPanel extends Div {

    /** How many facets stand unfolded from the start. */
    private static final int UNFOLDED = 4;

    /** Of what opens the dialog. */
    static final String OPENER = "facets-open";

    private static final String OPEN = "facets--open";
    private static final String MODULE = "import(new URL('js/drawer.js', document.baseURI).href)";

    private final Map<String, FacetGroup> groups = new HashMap<>();

    private boolean open;

    FacetPanel() {
        addClassName("facets");
        getElement().setAttribute("aria-label", getTranslation("facets"));
        getElement().addEventListener("drawer-close", escape -> close());
        stand();
    }

    void open() {
        open = true;
        addClassName(OPEN);
        getElement().setAttribute("role", "dialog").setAttribute("aria-modal", "true");
        coverTheRest();
    }

    private void close() {
        stand();
        getElement().executeJs(MODULE + ".then(drawer => drawer.hide($0))", "[" + Navigation.KEY + "=" + OPENER + "]");
    }

    private void stand() {
        open = false;
        removeClassName(OPEN);
        getElement().setAttribute("role", "complementary").removeAttribute("aria-modal");
    }

    private void coverTheRest() {
        getElement().executeJs(MODULE + ".then(drawer => drawer.show(this))");
    }

    /** What the dialog covers is new whenever the result is. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (open) {
            coverTheRest();
        }
    }

    void show(Selection selection, SearchResult found, String currency) {
        removeAll();
        setVisible(found.facets().stream().anyMatch(FacetPanel::divides));
        Div head = new Div(
                new H2(getTranslation("facets")), Action.icon(Icon.CLOSE, getTranslation("facets.close"), this::close));
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
                this::close);
        done.addClassName("facets__done");
        add(done);
    }

    /** A range of one value leaves nothing to choose. */
    private static boolean divides(Facet facet) {
        return !facet.values().isEmpty() && (facet.min() == null || !facet.min().equals(facet.max()));
    }
}
