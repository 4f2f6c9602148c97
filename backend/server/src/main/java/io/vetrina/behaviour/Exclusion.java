// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why others learn nothing from an event. The visitor's own session knows of it all the same. */
public enum Exclusion {
    /** Sent by a crawler. */
    CRAWLER,
    /** More visitors than one address has on one day. */
    CROWD,
    /** The visitor did the same with the same article before on that day. */
    REPEATED,
    /** More articles than one visitor looks at on one day. */
    EXCESS;

    /** The name in stream and training log. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Exclusion labelled(@Nullable String label) {
        return label == null || label.isEmpty() ? null : valueOf(label.toUpperCase(Locale.ROOT));
    }
}
