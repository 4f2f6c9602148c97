// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.cart;

import io.vetrina.contract.shared.InvalidValue;
import java.util.regex.Pattern;

/** The version of a cart as {@code ETag} and {@code If-Match} carry it: a whole number, in quotes. */
public record CartVersion(long number) {

    private static final Pattern SYNTAX = Pattern.compile("[0-9]{1,18}");

    /**
     * Takes the number without quotes too.
     *
     * @throws InvalidValue {@code invalid-version}
     */
    public static CartVersion valueOf(String header) {
        String digits = header.strip();
        if (digits.length() > 1 && digits.startsWith("\"") && digits.endsWith("\"")) {
            digits = digits.substring(1, digits.length() - 1);
        }
        if (digits.length() > 18 || !SYNTAX.matcher(digits).matches()) {
            throw new InvalidValue(
                    "If-Match",
                    "invalid-version",
                    "If-Match takes the version of the cart as its ETag told it, such as \"3\".");
        }
        return new CartVersion(Long.parseLong(digits));
    }

    /** The number in quotes. */
    @Override
    public String toString() {
        return "\"" + number + "\"";
    }
}
