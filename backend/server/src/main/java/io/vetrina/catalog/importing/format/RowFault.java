// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import java.io.Serial;

/** A row of which one field cannot be used. */
public final class RowFault extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String field;

    public RowFault(String field, String reason) {
        super(reason);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
