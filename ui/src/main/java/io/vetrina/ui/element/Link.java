// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link inside the shop: a real address for crawlers and new tabs, followed without a reload. */
public final class Link extends Anchor {

    public Link(String address, Component... content) {
        super(address);
        getElement().setAttribute("router-link", true);
        add(content);
    }

    public Link(String address, String text) {
        this(address);
        setText(text);
    }

    public Link as(String... classes) {
        addClassNames(classes);
        return this;
    }
}
