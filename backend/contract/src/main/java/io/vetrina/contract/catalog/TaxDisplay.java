// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a store shows its prices with the tax in them or without. */
public enum TaxDisplay {
    /** With tax, as people buy. */
    GROSS,
    /** Without tax, as companies buy. */
    NET;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
