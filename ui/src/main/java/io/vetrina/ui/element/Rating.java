// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/** A mean of reviews, from 1 to 5, as a row of stars filled to the tenth. */
public final class Rating extends Span {

    public Rating(double mean, int reviews) {
        addClassName("rating");
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        Span stars = new Span();
        stars.addClassName("rating__stars");
        stars.getStyle().set("--filled", Math.round(mean * 20) + "%");
        stars.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("rating.label", format.format(mean)));
        Span count = new Span("(" + reviews + ")");
        count.addClassName("rating__count");
        add(stars);
        if (reviews > 0) {
            add(count);
        }
    }
}
