// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for a condition. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    /** Returns once the condition holds; fails the test when it does not within a minute. */
    public static void that(String expectation, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("After " + PATIENCE.toSeconds() + " s still not true: " + expectation);
            }
            Thread.sleep(50);
        }
    }
}
