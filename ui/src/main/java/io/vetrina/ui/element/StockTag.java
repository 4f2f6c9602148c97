// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.Span;

/** How many can be had: a word and a dot, never colour alone. */
public final class StockTag extends Span {

    /** From here down the number is told. */
    private static final int FEW = 10;

    public StockTag(int available) {
        addClassName("stock");
        show(available);
    }

    public void show(int available) {
        setClassName("stock--none", available <= 0);
        setClassName("stock--few", available > 0 && available <= FEW);
        if (available <= 0) {
            setText(getTranslation("stock.none"));
        } else if (available <= FEW) {
            setText(getTranslation("stock.few", available));
        } else {
            setText(getTranslation("stock.many"));
        }
    }
}
