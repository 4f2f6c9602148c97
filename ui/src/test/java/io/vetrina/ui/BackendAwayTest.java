// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackendAwayTest extends ShopTest {

    @Test
    void saysThatTheShopIsAwayAndOpensByItself() {
        open("p/lantern");
        BACKEND.goAway();

        open("p/notebook-1");
        until(() -> words().contains("The shop is taking a short break"));
        assertThat(find(com.vaadin.flow.component.html.NativeButton.class)
                        .withTestId("add-to-cart")
                        .exists())
                .isFalse();
        BACKEND.comeBack();

        until(() -> words().contains("Notebook No. 1"));
    }

    @Test
    void getsItsFrontBackByItself() {
        BACKEND.goAway();
        // What is remembered of the stores lasts some seconds.
        until(() -> {
            UI.getCurrent().navigate("nowhere");
            open("");
            return !hasSearch();
        });

        BACKEND.comeBack();

        until(this::hasSearch);
    }

    private boolean hasSearch() {
        return find(Input.class).withTestId("search").exists();
    }

    @AfterEach
    void bringBack() {
        BACKEND.comeBack();
    }
}
