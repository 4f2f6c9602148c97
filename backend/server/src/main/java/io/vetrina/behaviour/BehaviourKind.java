// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.EventKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a visitor did: what visitors tell of themselves, and what the shop knows of them, which is their orders. */
public enum BehaviourKind {
    VIEW(true),
    SEARCH(false),
    CLICK(true),
    ADD(true),
    REMOVE(false),
    ORDER(false),
    SHOWN(false),
    TAKEN(false);

    private final boolean interest;

    BehaviourKind(boolean interest) {
        this.interest = interest;
    }

    static BehaviourKind told(EventKind kind) {
        return valueOf(kind.name());
    }

    /** Whether the thing it was about belongs to what the visitor looks for in this session. */
    public boolean showsInterest() {
        return interest;
    }

    /** Whether it is about a thing; only a search need not be. */
    boolean needsSku() {
        return this != SEARCH;
    }

    /** The name in the training log, such as {@code view}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BehaviourKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
