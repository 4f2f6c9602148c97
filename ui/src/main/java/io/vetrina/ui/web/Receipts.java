// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * Asks the browser for a receipt of each page. Flow keeps its last answer until the next request shows that it arrived; while a
 * shopper reads, that would be the whole page once more, 100 KB and more.
 */
@SpringComponent
class Receipts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            UI ui = opened.getUI();
            ui.addAfterNavigationListener(
                    shown -> ui.getPage().executeJs("return true").then(receipt -> {}));
        });
    }
}
