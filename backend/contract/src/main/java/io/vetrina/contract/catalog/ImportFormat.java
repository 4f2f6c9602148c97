// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vetrina.contract.shared.InvalidValue;
import java.util.Arrays;
import java.util.Locale;

/** What files a merchant brings; {@code docs/import-formats.md} describes each. */
public enum ImportFormat {
    /** Vetrina's own: JSON Lines, which is also what is exported, or CSV. */
    VETRINA,
    /** Magento's product export (CSV). */
    MAGENTO,
    /** Shopify's product CSV. */
    SHOPIFY,
    /** An array of products as Icecat describes them (JSON). */
    ICECAT,
    /** Past orders (CSV). */
    ORDERS,
    /** Customers of past orders (CSV). */
    CUSTOMERS;

    /** Whether it brings products, rather than what was sold to whom. */
    public boolean isCatalogue() {
        return this != ORDERS && this != CUSTOMERS;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValue {@code unknown-format} */
    @JsonCreator
    public static ImportFormat of(String wire) {
        return Arrays.stream(values())
                .filter(format -> format.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "format",
                        "invalid-format",
                        "The formats are vetrina, magento, shopify, icecat, orders and customers."));
    }
}
