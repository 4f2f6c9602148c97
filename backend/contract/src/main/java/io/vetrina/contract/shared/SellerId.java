// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Id of a seller: 1 to 32 lower-case letters, digits and hyphens, starting with a letter. The shop itself is the first seller. */
public record SellerId(@JsonValue String value) implements Comparable<SellerId> {

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** The shop itself. */
    public static final SellerId SHOP = new SellerId("shop");

    /** @throws InvalidValue {@code invalid-seller} when the text cannot be a seller's id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SellerId {
        if (value.length() > 32 || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue(
                    "seller",
                    "invalid-seller",
                    "A seller's id has 1 to 32 lower-case letters, digits or hyphens and starts with a letter.");
        }
    }

    @Override
    public int compareTo(SellerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
