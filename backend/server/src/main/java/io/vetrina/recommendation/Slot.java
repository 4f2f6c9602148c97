// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.shared.Problem;
import java.util.Arrays;
import java.util.Locale;

/** Where recommendations are shown. */
public enum Slot {
    HOME,
    PRODUCT,
    CART;

    /** @throws Problem {@code unknown-slot} */
    public static Slot named(String name) {
        return Arrays.stream(values())
                .filter(slot -> slot.label().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "unknown-slot",
                        "There is no slot \"" + Problem.abbreviated(name) + "\"; there are home, product and cart."));
    }

    /** The name used in the API, such as {@code home}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
