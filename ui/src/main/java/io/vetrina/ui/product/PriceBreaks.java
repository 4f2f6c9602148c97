// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.ui.element.Prices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Cheaper prices from a quantity on; each can be taken with a click, and the one that holds is marked. */
final class PriceBreaks extends Div {

    private final Map<Integer, NativeButton> buttons = new LinkedHashMap<>();

    /** @param take shows the quantity a break asks for */
    PriceBreaks(List<PriceBreak> breaks, int quantity, IntConsumer take) {
        addClassName("breaks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("product.breaks"));
        for (PriceBreak step : breaks) {
            Span from = new Span(getTranslation("product.break", step.quantity()));
            Span price = new Span(Prices.format(step.price(), getLocale()));
            price.addClassName("breaks__price");
            NativeButton button = new NativeButton();
            button.addClassName("breaks__step");
            button.getElement().setAttribute("type", "button");
            button.add(from, price);
            button.addClickListener(click -> {
                take.accept(step.quantity());
                mark(step.quantity());
            });
            buttons.put(step.quantity(), button);
            add(button);
        }
        mark(quantity);
    }

    void mark(int quantity) {
        int holding = buttons.keySet().stream()
                .filter(from -> from <= quantity)
                .max(Integer::compare)
                .orElse(0);
        buttons.forEach(
                (from, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(from == holding)));
    }
}
