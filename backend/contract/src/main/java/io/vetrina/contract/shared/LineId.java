// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Identity of a line, the same from cart through order to return: 1 to 64 letters, digits and {@code . _ -}. It says nothing of
 * what is on the line; a SKU may stand on several.
 */
public record LineId(@JsonValue String value) {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws InvalidValue {@code unknown-line} when the text cannot be a line's id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {
        if (value.isEmpty() || value.length() > 64 || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue(
                    "line", "unknown-line", "There is no line \"" + InvalidValue.abbreviated(value) + "\" here.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
