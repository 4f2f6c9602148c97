// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import java.io.Serial;

/** Thrown by a worker that ends because somebody asked it to; says what was done until then. */
public final class JobCancelled extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public JobCancelled(String message) {
        super(message, null, false, false);
    }
}
