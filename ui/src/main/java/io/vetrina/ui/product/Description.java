// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The merchant's words. They may carry simple markup; whatever else is in them is dropped here once more. */
final class Description extends Section {

    private static final Safelist SIMPLE =
            new Safelist().addTags("p", "ul", "ol", "li", "b", "i", "strong", "em", "br");

    Description(String text) {
        addClassName("description");
        add(
                new H2(getTranslation("product.description")),
                new Html("<div class=\"description__text\">" + clean(text) + "</div>"));
    }

    /** Merchants nest lists in lists without an item between, which screen readers stumble over. */
    private static String clean(String text) {
        Element body = Jsoup.parseBodyFragment(Jsoup.clean(text, SIMPLE)).body();
        body.select("ul > ul, ul > ol, ol > ul, ol > ol").unwrap();
        return body.html();
    }
}
