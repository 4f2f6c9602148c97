// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.vetrina.ui.visitor.Cookies;
import java.util.Optional;
import java.util.UUID;

/**
 * A press on the button that pays. The browser notes it in a cookie at that moment, before the server knows: whatever breaks off
 * then, the page that comes next can ask what became of it.
 *
 * @param key under which the order is placed, the idempotency key
 * @param cart id of what is bought
 */
record PaymentAttempt(String store, String cart, String key) {

    private static final String MODULE = "import(new URL('js/checkout-memory.js', document.baseURI).href)";
    private static final String BETWEEN = "__";

    static PaymentAttempt of(String store, String cart) {
        return new PaymentAttempt(store, cart, UUID.randomUUID().toString());
    }

    /** The one that was not answered yet. */
    static Optional<PaymentAttempt> open(String store) {
        return Cookies.read(cookie(store))
                .map(value -> value.split(BETWEEN, 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new PaymentAttempt(store, parts[1], parts[0]));
    }

    /** Has the browser note each press on the button as this attempt. */
    void mark(Component button) {
        button.getElement()
                .executeJs(MODULE + ".then(memory => memory.mark(this, $0, $1))", cookie(store), key + BETWEEN + cart);
    }

    /** It was answered. */
    void unmark() {
        UI.getCurrent().getPage().executeJs(MODULE + ".then(memory => memory.unmark($0))", cookie(store));
    }

    private static String cookie(String store) {
        return "vetrina-paying-" + store;
    }
}
