// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Answer;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.Stores;

/** The bare address: leads into the first open store, at once or as soon as there is one. */
@Route(value = "", layout = ShopLayout.class)
final class DoorView extends Div implements BeforeEnterObserver, Answer.Frame {

    private final Stores stores;

    DoorView(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            stores.first().blockOptional().ifPresent(store -> event.forwardTo(Addresses.home(store.id())));
        } catch (BackendAway away) {
            UI ui = event.getUI();
            Answer.show(this, this, stores.first(), store -> ui.navigate(Addresses.home(store.id())));
        }
    }

    @Override
    public Component outline() {
        return Skeleton.text();
    }

    @Override
    public Component missing() {
        return Panel.notFound("");
    }
}
