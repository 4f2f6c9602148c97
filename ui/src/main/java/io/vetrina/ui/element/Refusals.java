// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import io.vetrina.ui.client.BackendProblem;

/** What the backend refused, in the shopper's language where we know the code, else in the backend's words. */
public final class Refusals {

    private Refusals() {}

    public static String words(Component speaker, BackendProblem refused) {
        return words(speaker, refused.code(), String.valueOf(refused.getMessage()));
    }

    /** @param otherwise said when the code has no words of its own */
    public static String words(Component speaker, String code, String otherwise) {
        return Words.of(speaker, "refused", code, otherwise);
    }
}
