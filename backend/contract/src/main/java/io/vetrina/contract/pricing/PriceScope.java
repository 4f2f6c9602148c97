// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** For whom a price list is, the widest first: what is narrower goes before what is wider. */
public enum PriceScope {
    /** Everybody. */
    BASE,
    /** Whoever buys through a channel. */
    CHANNEL,
    /** Members of a group of customers. */
    GROUP,
    /** A company. */
    COMPANY,
    /** One customer: an account. */
    CUSTOMER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
