// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import java.io.Serial;

/** The backend did not answer, or answered that it cannot now: worth another try later. */
public final class BackendAway extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    /** @param code why, in the backend's words; empty when it said nothing */
    public BackendAway(String message, String code) {
        super(message);
        this.code = code;
    }

    BackendAway(Throwable cause) {
        super("No answer from the backend: " + cause.getMessage(), cause);
        this.code = "";
    }

    /** Last part of the problem's type, such as {@code payment-unavailable}; empty when there was no answer at all. */
    public String code() {
        return code;
    }
}
