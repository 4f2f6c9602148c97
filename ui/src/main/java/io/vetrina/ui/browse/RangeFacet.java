// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Navigation;
import io.vetrina.ui.element.Numbers;
import io.vetrina.ui.element.Prices;
import io.vetrina.ui.element.StaticMarkup;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A range with its histogram: bars to click, ends to type. Prices are typed in major units and asked for in minor ones. */
final class RangeFacet extends Div {

    /** Shows how numbers are written here. */
    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

    private final Facet facet;
    private final Selection selection;
    private final String currency;
    private final Input from;
    private final Input to;
    private final Paragraph wrong = new Paragraph();

    RangeFacet(Facet facet, Selection selection, String currency) {
        this.facet = facet;
        this.selection = selection;
        this.currency = currency;
        addClassName("range");
        Selection.Ends ends = selection.ends(facet.key());
        from = end("range.from", ends.from(), facet.min());
        to = end("range.to", ends.to(), facet.max());
        Span unit = new Span(
                isPrice()
                        ? Currency.getInstance(currency).getSymbol(getLocale())
                        : facet.unit() == null ? "" : facet.unit());
        unit.addClassName("range__unit");
        Div fields = new Div(from, new Span("–"), to, unit);
        fields.addClassName("range__ends");
        wrong.addClassName("range__wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(bars(), fields, wrong);
    }

    private Div bars() {
        Div bars = new Div();
        bars.addClassName("range__bars");
        long most = facet.values().stream().mapToLong(Facet.Value::count).max().orElse(0);
        for (Facet.Value bucket : facet.values()) {
            String[] ends = bucket.value().split("\\.\\.", -1);
            if (most == 0 || ends.length != 2) {
                continue;
            }
            Link bar = new Link(selection
                            .range(facet.key(), nullIfEmpty(ends[0]), nullIfEmpty(ends[1]))
                            .address())
                    .as("range__bar");
            bar.setClassName("range__bar--chosen", bucket.selected());
            bar.getStyle().set("--share", Long.toString(Math.round(100.0 * bucket.count() / most)) + "%");
            String words = Browsing.end(facet, ends[0], currency, getLocale())
                    + " – "
                    + Browsing.end(facet, ends[1], currency, getLocale())
                    + " (" + bucket.count() + ")";
            bar.getElement()
                    .setAttribute("aria-label", words)
                    .setAttribute("title", words)
                    .setAttribute("rel", "nofollow")
                    .setAttribute(Navigation.KEY, facet.key() + " " + bucket.value());
            bars.add(bar);
        }
        StaticMarkup.keep(bars);
        return bars;
    }

    private Input end(String name, String chosen, @Nullable Double limit) {
        Input field = new Input(ValueChangeMode.ON_CHANGE);
        field.addClassName("range__end");
        field.setAriaLabel(facet.label() + " " + getTranslation(name));
        if (limit != null) {
            field.setPlaceholder(shown(Double.toString(limit)));
        }
        if (!chosen.isEmpty()) {
            field.setValue(shown(chosen));
        }
        field.getElement()
                .setAttribute("inputmode", "decimal")
                .setAttribute("autocomplete", "off")
                .setAttribute(Navigation.KEY, facet.key() + " " + name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow();
            }
        });
        return field;
    }

    /** Goes to the range that was typed, once both ends can be read. */
    private void narrow() {
        List<Input> unread =
                Stream.of(from, to).filter(field -> !isReadable(field)).toList();
        Stream.of(from, to)
                .forEach(field ->
                        field.getElement().setAttribute("aria-invalid", Boolean.toString(unread.contains(field))));
        wrong.setText(unread.isEmpty() ? "" : getTranslation("range.wrong", Numbers.format(EXAMPLE, getLocale())));
        if (unread.isEmpty()) {
            Browsing.go(selection.range(facet.key(), asked(from), asked(to)));
        }
    }

    private boolean isPrice() {
        return facet.key().equals(Browsing.PRICE);
    }

    private String shown(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            BigDecimal read = isPrice() ? Prices.major(new Money(number.longValue(), currency)) : number;
            return Numbers.format(read.stripTrailingZeros(), getLocale());
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }

    private boolean isReadable(Input field) {
        return field.getValue().isBlank() || number(field).isPresent();
    }

    private @Nullable String asked(Input field) {
        return number(field)
                .map(number -> isPrice() ? Long.toString(Prices.minor(number, currency)) : number.toPlainString())
                .orElse(null);
    }

    private Optional<BigDecimal> number(Input field) {
        return Numbers.read(field.getValue(), getLocale());
    }

    private static @Nullable String nullIfEmpty(String end) {
        return end.isEmpty() ? null : end;
    }
}
