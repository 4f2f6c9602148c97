// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What stands against ordering a line as it is. */
public enum LineProblem {
    /** There are none left. */
    OUT_OF_STOCK,
    /** There are fewer than the cart has in all. */
    INSUFFICIENT_STOCK,
    /** It is no longer sold. */
    DISCONTINUED;

    /** Stable, in words joined by hyphens: {@code out-of-stock}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
