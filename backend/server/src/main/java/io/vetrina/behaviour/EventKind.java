// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a visitor did. */
public enum EventKind {
    VIEW(true),
    SEARCH(false),
    CLICK(true),
    ADD(true),
    REMOVE(false),
    ORDER(false),
    SHOWN(false),
    TAKEN(false);

    private final boolean interest;

    EventKind(boolean interest) {
        this.interest = interest;
    }

    /** Whether the thing it was about belongs to what the visitor looks for in this session. */
    public boolean showsInterest() {
        return interest;
    }

    /** Whether it is about a thing; only a search need not be. */
    public boolean needsSku() {
        return this != SEARCH;
    }

    /** The name used in the API, such as {@code view}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EventKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(EventKind::label).collect(Collectors.joining(", "));
    }
}
