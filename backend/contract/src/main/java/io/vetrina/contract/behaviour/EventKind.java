// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.behaviour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vetrina.contract.shared.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What visitors tell of themselves. Orders are not among it: the shop knows those better. */
public enum EventKind {
    VIEW,
    SEARCH,
    CLICK,
    ADD,
    REMOVE,
    SHOWN,
    TAKEN;

    /** @throws InvalidValue {@code invalid-event} for any other text */
    @JsonCreator
    public static EventKind labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "type",
                        "invalid-event",
                        "The type is one of: " + labels()
                                + ". Orders are learnt from the orders of the shop, and from past"
                                + " orders that staff bring in."));
    }

    private static String labels() {
        return Arrays.stream(values()).map(EventKind::label).collect(Collectors.joining(", "));
    }

    /** The name in JSON, such as {@code view}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
