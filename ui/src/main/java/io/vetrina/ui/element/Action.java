// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** A native button in one of the shop's looks. */
public final class Action extends NativeButton {

    private Action(String look, Runnable deed) {
        addClassNames("action", look);
        getElement().setAttribute("type", "button");
        addClickListener(click -> deed.run());
    }

    /** The one thing a page is for. */
    public static Action primary(String text, Runnable deed) {
        return worded("action--primary", text, deed);
    }

    public static Action secondary(String text, Runnable deed) {
        return worded("action--secondary", text, deed);
    }

    /** Looks like a link. */
    public static Action quiet(String text, Runnable deed) {
        return worded("action--quiet", text, deed);
    }

    /** @param name what it does, for those who cannot see the icon */
    public static Action icon(Icon icon, String name, Runnable deed) {
        Action action = new Action("action--icon", deed);
        action.add(icon.show());
        action.setAriaLabel(name);
        action.getElement().setAttribute("title", name);
        return action;
    }

    public Action with(Component... content) {
        add(content);
        return this;
    }

    public Action testId(String id) {
        getElement().setAttribute("data-testid", id);
        return this;
    }

    private static Action worded(String look, String text, Runnable deed) {
        Action action = new Action(look, deed);
        action.setText(text);
        return action;
    }
}
