// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A page or part of one that has nothing to sell: says why, and what to do. */
public final class Panel extends Div {

    private Panel(String look, HtmlContainer title, String text, Component... ways) {
        addClassNames("panel", look);
        Div window = new Div();
        window.addClassName("panel__window");
        window.getElement().setAttribute("aria-hidden", "true");
        add(window, title, new Paragraph(text));
        if (ways.length > 0) {
            Div actions = new Div(ways);
            actions.addClassName("panel__ways");
            add(actions);
        }
    }

    /** On a page that has a heading of its own. */
    public static Panel empty(String title, String text, Component... ways) {
        return new Panel("panel--empty", new H2(title), text, ways);
    }

    public static Panel notFound(String store) {
        Panel panel = new Panel("panel--missing", new H1(translated("missing.title")), translated("missing.text"));
        Div ways = new Div(new Link(store.isBlank() ? "" : Addresses.home(store), translated("missing.home"))
                .as("action", "action--primary"));
        ways.addClassName("panel__ways");
        panel.add(ways);
        return panel;
    }

    /** The backend is away; the page looks after itself. */
    public static Panel away() {
        Panel panel = new Panel("panel--away", new H1(translated("away.title")), translated("away.text"));
        panel.getElement().setAttribute("role", "status");
        return panel;
    }

    private static String translated(String key) {
        return new Div().getTranslation(key);
    }
}
