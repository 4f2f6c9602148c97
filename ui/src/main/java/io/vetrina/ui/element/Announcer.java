// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;

/**
 * Says to screen readers what others see happen. One for all pages, as only a region that was there before is listened to; the
 * layout holds it.
 */
public final class Announcer extends Div {

    /** Makes the same words a change. */
    private static final String AGAIN = "\u00a0";

    public Announcer() {
        addClassName("unseen");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "announcer");
    }

    /** @param speaker on the page, or soon to be */
    public static void say(Component speaker, String words) {
        speaker.getElement().getNode().runWhenAttached(ui -> {
            Announcer announcer = ComponentUtil.getData(ui, Announcer.class);
            if (announcer != null) {
                announcer.say(words);
            }
        });
    }

    private void say(String words) {
        setText(words.equals(getText()) ? words + AGAIN : words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Announcer.class, this);
    }
}
