// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The outline of what is about to come, shown when it takes longer than a blink. */
public final class Skeleton {

    private static final int CARDS = 8;

    private Skeleton() {}

    public static Component cards() {
        Div grid = outline("grid");
        for (int card = 0; card < CARDS; card++) {
            grid.add(block("skeleton__card"));
        }
        return grid;
    }

    public static Component product() {
        Div product = outline("product");
        product.add(block("skeleton__picture"), block("skeleton__text"));
        return product;
    }

    public static Component text() {
        Div text = outline("skeleton");
        text.add(block("skeleton__text"));
        return text;
    }

    private static Div outline(String name) {
        Div outline = new Div();
        outline.addClassName(name);
        outline.getElement().setAttribute("aria-busy", "true").setAttribute("role", "status");
        outline.getElement().setAttribute("aria-label", outline.getTranslation("loading"));
        return outline;
    }

    private static Div block(String name) {
        Div block = new Div();
        block.addClassNames("skeleton__block", name);
        return block;
    }
}
