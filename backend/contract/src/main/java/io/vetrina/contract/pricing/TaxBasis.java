// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a price includes tax. */
public enum TaxBasis {
    /** Tax comes on top. */
    NET,
    /** Tax is included. */
    GROSS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
