// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.IntConsumer;

/** A whole number from 1 up, to type or to step. What is no such number falls back to the last one that was. */
public final class QuantityStepper extends Div {

    private static final int LARGEST = 9_999;

    private final Input field = new Input(ValueChangeMode.ON_CHANGE);
    private final IntConsumer changed;
    private int quantity;

    /** @param changed told each new quantity */
    public QuantityStepper(int quantity, String label, IntConsumer changed) {
        this.changed = changed;
        addClassName("stepper");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        field.setAriaLabel(label);
        field.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(read(change.getValue()));
            }
        });
        add(
                Action.icon(Icon.MINUS, getTranslation("quantity.less"), () -> take(this.quantity - 1)),
                field,
                Action.icon(Icon.PLUS, getTranslation("quantity.more"), () -> take(this.quantity + 1)));
        show(quantity);
    }

    public int quantity() {
        return quantity;
    }

    /** Shows a quantity that came from elsewhere, without telling. */
    public void show(int value) {
        quantity = value;
        field.setValue(Numbers.format(BigDecimal.valueOf(value), getLocale()));
    }

    private void take(int wanted) {
        int allowed = Math.clamp(wanted, 1, LARGEST);
        boolean different = allowed != quantity;
        show(allowed);
        if (different) {
            changed.accept(allowed);
        }
    }

    private int read(String typed) {
        return Numbers.read(typed, getLocale())
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> number.min(BigDecimal.valueOf(LARGEST)).max(BigDecimal.ONE))
                .map(BigDecimal::intValueExact)
                .orElse(quantity);
    }
}
