// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Id of a store (sales channel): 1 to 32 lower-case letters, digits and hyphens, starting with a letter. */
public record StoreId(@JsonValue String value) {

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** @throws InvalidValue {@code unknown-store} when the text cannot be a store's id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StoreId {
        if (value.length() > 32 || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue(
                    "store",
                    "unknown-store",
                    "There is no store \"" + InvalidValue.abbreviated(value) + "\". GET /api/stores lists them.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
