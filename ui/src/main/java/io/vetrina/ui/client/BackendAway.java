// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import java.io.Serial;

/** The backend did not answer, or answered that it cannot now: worth another try later. */
public final class BackendAway extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public BackendAway(String message) {
        super(message);
    }

    BackendAway(Throwable cause) {
        super("No answer from the backend: " + cause.getMessage(), cause);
    }
}
