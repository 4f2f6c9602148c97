// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed at a store's checkout, kept by {@code checkout-memory.js} in the tab it was typed in: not on the server, and
 * nothing about cards.
 *
 * @param visit mark of the present session, to know what was typed in one that has ended
 */
record CheckoutMemory(String store, String visit) {

    private static final String MODULE = "import(new URL('js/checkout-memory.js', document.baseURI).href)";

    /** Attribute with the name under which a field is kept. */
    static final String FIELD = "data-kept";

    private static final Logger LOG = LoggerFactory.getLogger(CheckoutMemory.class);

    private record Memory(
            @Nullable Map<String, String> fields, @Nullable String visit) {}

    /**
     * @param fields what was typed, by name
     * @param resumed the session in which it was typed has ended
     */
    record Typed(Map<String, String> fields, boolean resumed) {

        String of(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    /** Keeps what is typed into the fields of a form, once it told what had been typed before, if anything. */
    void attach(Component form, SerializableConsumer<Typed> restore) {
        form.getElement()
                .executeJs(
                        "return " + MODULE
                                + ".then(memory => { const typed = memory.recall($0); memory.attach(this, $0, $1); return typed; })",
                        store,
                        visit)
                .then(String.class, json -> restore(json, restore));
    }

    /** For a choice that is no text field. */
    void put(String field, String value) {
        UI.getCurrent().getPage().executeJs(MODULE + ".then(memory => memory.put($0, $1, $2))", store, field, value);
    }

    /** The order is placed. */
    void forget() {
        UI.getCurrent().getPage().executeJs(MODULE + ".then(memory => memory.forget($0))", store);
    }

    private void restore(String json, SerializableConsumer<Typed> restore) {
        try {
            Memory memory = JsonMapper.shared().readValue(json, Memory.class);
            if (memory.fields() != null && !memory.fields().isEmpty()) {
                restore.accept(new Typed(memory.fields(), !visit.equals(memory.visit())));
            }
        } catch (JacksonException foreign) {
            LOG.debug("Not what a checkout keeps: {}", foreign.getMessage());
        }
    }
}
