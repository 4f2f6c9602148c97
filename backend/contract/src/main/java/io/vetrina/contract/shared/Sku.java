// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Stock keeping unit: 1 to 64 letters, digits and {@code . _ -}; what is priced, stocked and ordered. */
public record Sku(@JsonValue String value) implements Comparable<Sku> {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws InvalidValue {@code invalid-sku} when the text cannot be a SKU */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sku {
        if (value.isEmpty() || value.length() > 64 || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue(
                    "sku", "invalid-sku", "A SKU has 1 to 64 letters, digits, dots, underscores or hyphens.");
        }
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
