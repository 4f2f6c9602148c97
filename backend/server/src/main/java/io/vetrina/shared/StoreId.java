// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.regex.Pattern;

/** Id of a store (sales channel): 1 to 32 lower-case letters, digits and hyphens, starting with a letter. */
public record StoreId(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** @throws Problem {@code unknown-store} when the text cannot be a store's id */
    public StoreId {
        if (value.length() > 32 || !SYNTAX.matcher(value).matches()) {
            throw Problem.unknownStore(value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
