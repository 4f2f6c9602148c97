// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Opaque id of a visitor, chosen by the client: 1 to 64 letters, digits and {@code . _ : -}. It says nothing about a person,
 * and nothing may be derived from it.
 */
public record VisitorId(@JsonValue String value) {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** @throws InvalidValue {@code invalid-visitor} when the text cannot be a visitor's id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitorId {
        if (value.length() > 64 || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue(
                    "visitor",
                    "invalid-visitor",
                    "A visitor id has 1 to 64 letters, digits, dots, underscores, colons or hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
