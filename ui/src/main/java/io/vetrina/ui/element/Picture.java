// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A product picture on its plate. Drawings stand with room around them, photographs fill the plate. */
public final class Picture extends Span {

    private final Image image;

    /** @param description empty when the title stands beside it */
    public Picture(@Nullable String path, String description) {
        addClassName("plate");
        image = new Image("", description);
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        show(path);
        add(image);
    }

    /** Shown at once, as the first thing people look at. */
    public Picture eager() {
        image.getElement().removeAttribute("loading");
        image.getElement().setAttribute("fetchpriority", "high");
        return this;
    }

    public void show(@Nullable String path) {
        getElement().setAttribute("hidden", path == null || path.isBlank());
        if (path != null) {
            image.setSrc(path);
            setClassName("plate--photo", !path.contains(".svg") && path.matches(".*\\.(webp|jpe?g|png)(\\?.*)?"));
        }
    }
}
