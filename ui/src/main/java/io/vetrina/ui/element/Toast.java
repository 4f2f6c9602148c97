// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.shared.Registration;

/** A short word at the edge of the page, read out politely, that leaves by itself. */
public final class Toast {

    private static final int MILLISECONDS = 6_000;

    private Toast() {}

    public static Notification show(String text, Component... ways) {
        Div content = new Div(new Span(text));
        content.addClassName("toast");
        Notification toast = new Notification(content);
        toast.setDuration(MILLISECONDS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        content.add(ways);
        // What it says is about the page that was left.
        Registration leaving = UI.getCurrent().addAfterNavigationListener(left -> toast.close());
        toast.addDetachListener(gone -> leaving.remove());
        toast.open();
        return toast;
    }
}
