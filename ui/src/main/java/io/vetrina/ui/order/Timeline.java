// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.order;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.order.Order;
import io.vetrina.ui.element.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The states an order went through, the present one marked. Times are the reader's. */
final class Timeline extends OrderedList {

    Timeline(List<Order.Step> history) {
        addClassName("timeline");
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone());
        for (Order.Step step : history) {
            boolean present = step.equals(history.getLast());
            Span state = new Span(Words.of(
                    this, "order.state", step.state().label(), step.state().label()));
            state.addClassName("timeline__state");
            Span at = new Span(format.format(step.at()));
            at.addClassName("timeline__at");
            ListItem item = new ListItem(state, at);
            if (present) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static ZoneId zone() {
        String zone = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
    }
}
