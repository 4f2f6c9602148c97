// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.io.Serial;

/** A content that breaks its {@link FileRule}. */
public final class FileRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Which part of the rule. */
    public enum Reason {
        TOO_LARGE,
        WRONG_TYPE
    }

    private final Reason reason;

    FileRefused(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
