// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vetrina.contract.shared.InvalidValue;
import java.util.regex.Pattern;

/** Id of a price list within its store: 1 to 64 lower-case letters, digits and hyphens, starting with a letter. */
public record PriceListId(@JsonValue String value) implements Comparable<PriceListId> {

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** The list of every store that holds for everybody at any time. */
    public static final PriceListId BASE = new PriceListId("base");

    /** @throws InvalidValue {@code invalid-price-list} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PriceListId {
        if (value.length() > 64 || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue(
                    "list",
                    "invalid-price-list",
                    "A price list's id has 1 to 64 lower-case letters, digits or hyphens and starts with a letter.");
        }
    }

    @Override
    public int compareTo(PriceListId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
