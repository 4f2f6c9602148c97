// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Line icons, drawn by {@code icons.css}. They only accompany words and are silent to screen readers. */
public enum Icon {
    BAG,
    CHECK,
    CHEVRON,
    CLOSE,
    FILTER,
    MINUS,
    MOON,
    PLUS,
    SEARCH,
    STAR,
    TRASH,
    TRUCK;

    public Span show() {
        Span icon = new Span();
        icon.addClassNames("icon", "icon--" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
