// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.shared.Money;

/** A price that moves calmly when it changes: the new one settles in, tinted for a moment by direction. */
public final class PriceTag extends Span {

    private Money price;
    private final boolean from;

    /** @param from it is the lowest of several */
    public PriceTag(Money price, boolean from) {
        this.price = price;
        this.from = from;
        addClassName("price");
        write();
    }

    public PriceTag(Money price) {
        this(price, false);
    }

    public void show(Money changed) {
        if (changed.equals(price)) {
            return;
        }
        boolean lower = changed.currency().equals(price.currency()) && changed.compareTo(price) < 0;
        price = changed;
        removeAll();
        write();
        Span value = (Span) getChildren().reduce((first, second) -> second).orElseThrow();
        value.addClassNames("price__value--changed", lower ? "price__value--lower" : "price__value--higher");
    }

    private void write() {
        if (from) {
            Span word = new Span(getTranslation("price.from") + " ");
            word.addClassName("price__from");
            add(word);
        }
        Span value = new Span(Prices.format(price, getLocale()));
        value.addClassName("price__value");
        add(value);
    }
}
