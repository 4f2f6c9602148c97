// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Content that is drawn once. Every element of a page that the server can change costs its session some 700 bytes; a picture of a
 * product with its title, price and stock has fifteen. So components draw such content and are let go, and the frame around it
 * keeps its markup as one property. Nothing inside can listen: listeners belong to the frame. Links go on working.
 */
public final class StaticMarkup {

    private static final String MARKUP = "innerHTML";

    private StaticMarkup() {}

    /** Lets go of the components in a frame, which is new or was filled anew, and keeps what they look like. */
    public static void keep(HasElement frame) {
        Element element = frame.getElement();
        String markup = element.getChildren().map(Element::getOuterHTML).collect(Collectors.joining());
        element.removeAllChildren();
        element.setProperty(MARKUP, markup);
    }

    /**
     * Draws one part anew on the open page. The rest stays as it is there, with what has the focus and what has been loaded.
     *
     * @param part CSS selector of one element in the frame
     * @param fresh stands in for it
     */
    public static void redraw(HasElement frame, String part, HasElement fresh) {
        frame.getElement()
                .executeJs(
                        "this.querySelector($0).outerHTML = $1",
                        part,
                        fresh.getElement().getOuterHTML());
    }

    /** Draws one part anew in what is kept, for a page that is about to be sent as a whole. */
    public static void mend(HasElement frame, String part, HasElement fresh) {
        Document markup = Jsoup.parseBodyFragment(frame.getElement().getProperty(MARKUP, ""));
        markup.outputSettings().prettyPrint(false);
        markup.select(part).forEach(old -> {
            old.before(fresh.getElement().getOuterHTML());
            old.remove();
        });
        frame.getElement().setProperty(MARKUP, markup.body().html());
    }
}
