// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * From page to page without losing one's place. Together with {@code navigation.js}: a page that is gone back to is where it was
 * left, a new one begins at its top with the focus on its heading, and the focus survives when content is replaced.
 */
public final class Navigation {

    /** Attribute with a name for what may be drawn anew, so that the focus finds it again. Unique on the page. */
    public static final String KEY = "data-key";

    private static final String MODULE = "import(new URL('js/navigation.js', document.baseURI).href)";

    private Navigation() {}

    /**
     * The page shows what it is for.
     *
     * @param address path and parameters, without a leading slash
     */
    public static void arrived(Component page, String address) {
        page.getElement().executeJs(MODULE + ".then(navigation => navigation.arrived($0))", address);
    }

    /** Writes another address of the same page into the browser: a reload comes back to it, Back leaves the page. */
    public static void rename(Component page, String address) {
        UI ui = page.getUI().orElseThrow();
        ui.getPage().getHistory().replaceState(null, address);
        page.getElement().executeJs(MODULE + ".then(navigation => navigation.renamed($0))", address);
    }

    /** Puts the focus on something that has just come, such as the first of more results. */
    public static void focus(Component place, String selector) {
        place.getElement().executeJs("this.querySelector($0)?.focus({ preventScroll: true })", selector);
    }
}
