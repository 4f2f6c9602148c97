// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.ui.element.Prices;
import io.vetrina.ui.element.Words;
import java.util.List;
import java.util.function.Consumer;

/** The ways to receive the order, with price and time. */
final class DeliveryChoice extends Div {

    private final RadioButtonGroup<DeliveryOption> group = new RadioButtonGroup<>();

    DeliveryChoice(List<DeliveryOption> options, Consumer<DeliveryOption> chosen) {
        addClassName("choices");
        group.getElement().setAttribute("aria-label", getTranslation("checkout.delivery"));
        group.setItems(options);
        group.setRenderer(new ComponentRenderer<>(this::row));
        if (!options.isEmpty()) {
            group.setValue(options.getFirst());
        }
        group.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        add(group);
    }

    /** Offers what the ways cost now; the chosen one stays chosen. */
    void offer(List<DeliveryOption> options) {
        String before = id();
        group.setItems(options);
        choose(before);
        if (group.getValue() == null && !options.isEmpty()) {
            group.setValue(options.getFirst());
        }
    }

    /** Chooses the option of that id, if there is one. */
    void choose(String id) {
        group.getListDataView()
                .getItems()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .ifPresent(group::setValue);
    }

    String id() {
        DeliveryOption chosen = group.getValue();
        return chosen == null ? "" : chosen.id();
    }

    private Div row(DeliveryOption option) {
        Span label = new Span(Words.of(this, "delivery", option.id(), option.label()));
        label.addClassName("choices__label");
        Span days = new Span(
                option.minDays() == option.maxDays()
                        ? getTranslation("checkout.days", option.minDays())
                        : getTranslation("checkout.days.range", option.minDays(), option.maxDays()));
        days.addClassName("choices__note");
        Span price = new Span(
                option.price().minor() == 0
                        ? getTranslation("totals.free")
                        : Prices.format(option.price(), getLocale()));
        price.addClassName("choices__price");
        Div row = new Div(label, days, price);
        row.addClassName("choices__row");
        return row;
    }
}
