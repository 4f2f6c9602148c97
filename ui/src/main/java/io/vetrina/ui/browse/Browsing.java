// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.element.Prices;
import java.text.NumberFormat;
import java.util.Locale;

/** Going to a selection, and saying what is in it. */
final class Browsing {

    static final String PRICE = "price";

    private Browsing() {}

    static void go(Selection selection) {
        Location location = new Location(selection.address());
        QueryParameters parameters = location.getQueryParameters();
        UI.getCurrent().navigate(location.getPath(), parameters);
    }

    /** How many products were found, in words. */
    static String total(Component speaker, SearchResult found) {
        NumberFormat format = NumberFormat.getIntegerInstance(UI.getCurrent().getLocale());
        return speaker.getTranslation("browse.total", found.total(), format.format(found.total()));
    }

    /** One end of a range as people read it: a price in major units, a number with its unit. */
    static String end(Facet facet, String end, String currency, Locale locale) {
        if (end.isEmpty()) {
            return "…";
        }
        try {
            double number = Double.parseDouble(end);
            if (facet.key().equals(PRICE)) {
                return Prices.format(new Money(Math.round(number), currency), locale);
            }
            String written = NumberFormat.getNumberInstance(locale).format(number);
            return facet.unit() == null ? written : written + " " + facet.unit();
        } catch (NumberFormatException noNumber) {
            return end;
        }
    }
}
