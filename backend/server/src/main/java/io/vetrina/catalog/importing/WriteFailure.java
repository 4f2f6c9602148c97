// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.r2dbc.spi.R2dbcException;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Why a batch was not written, by what helps against it. */
enum WriteFailure {
    /** The database is away, or too busy: the same batch goes through later. */
    AWAY,
    /** The database refuses something in the batch, and would at every attempt. */
    REFUSED,
    /** A fault of the program. */
    UNKNOWN;

    /** Classes of SQL states that speak of what was sent: data, constraints, size, syntax. */
    private static final Set<String> OF_THE_DATA = Set.of("0A", "21", "22", "23", "42", "54");

    static WriteFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException database) {
                String state = Objects.requireNonNullElse(database.getSqlState(), "");
                return state.length() == 5 && OF_THE_DATA.contains(state.substring(0, 2)) ? REFUSED : AWAY;
            }
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return AWAY;
            }
        }
        return UNKNOWN;
    }

    /** What the database said, in one line. */
    static String reason(Throwable failure) {
        @Nullable Throwable cause = failure;
        while (cause != null && !(cause instanceof R2dbcException)) {
            cause = cause.getCause();
        }
        String said = String.valueOf((cause == null ? failure : cause).getMessage());
        String line = said.lines().findFirst().orElse(said).strip();
        return "The database refuses the row: " + line.substring(0, Math.min(line.length(), 300));
    }
}
