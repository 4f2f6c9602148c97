// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

/** The version of a cart as {@code ETag} and {@code If-Match} carry it: a whole number, in quotes. */
record Version(long number) {

    /** @throws io.vetrina.shared.Problem {@code invalid-version}; takes the number without quotes too */
    public static Version valueOf(String header) {
        String digits = header.strip();
        if (digits.length() > 1 && digits.startsWith("\"") && digits.endsWith("\"")) {
            digits = digits.substring(1, digits.length() - 1);
        }
        if (!digits.matches("[0-9]{1,18}")) {
            throw CartProblems.invalidVersion();
        }
        return new Version(Long.parseLong(digits));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
