// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.offer.Product;
import io.vetrina.ui.element.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values of one option, such as the colours, as a group of buttons of which one is pressed. */
final class OptionRow extends Div {

    private final Span current = new Span();
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();

    /**
     * @param values each value with a variant that has it
     * @param colours the values are colours, shown as swatches
     */
    OptionRow(String option, Map<String, Product.Variant> values, boolean colours, Consumer<String> pick) {
        addClassName("option");
        String name = Words.of(this, "option", option, option);
        Span label = new Span(name);
        label.addClassName("option__name");
        current.addClassName("option__value");
        Div row = new Div();
        row.addClassName("option__values");
        values.forEach((value, variant) -> {
            NativeButton button = button(value, colours ? variant.swatch() : null);
            button.addClickListener(click -> pick.accept(value));
            buttons.put(value, button);
            row.add(button);
        });
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(new Div(label, current), row);
    }

    void mark(String chosen, Set<String> reachable) {
        current.setText(chosen);
        buttons.forEach((value, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(value.equals(chosen)));
            button.setClassName("choice--out", !reachable.contains(value));
            String words = reachable.contains(value) ? value : getTranslation("option.out", value);
            button.setAriaLabel(words);
            button.getElement().setAttribute("title", words);
        });
    }

    private static NativeButton button(String value, @Nullable String swatch) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassName("choice");
        if (swatch == null) {
            button.setText(value);
        } else {
            button.addClassName("choice--colour");
            button.getStyle().set("--swatch", swatch);
        }
        return button;
    }
}
