// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Waits for a database that is away, and for nothing else. Blocks; for import threads. */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Patience() {}

    /** What the work comes to, null when it is empty; its error when that is not the database's absence. */
    static <T> @Nullable T with(Supplier<Mono<T>> work) {
        while (true) {
            try {
                return work.get().block();
            } catch (RuntimeException e) {
                if (isInterrupted(e) || WriteFailure.of(e) != WriteFailure.AWAY) {
                    throw e;
                }
                LOG.warn("An import waits for the database: {}", e.toString());
                pause(e);
            }
        }
    }

    private static boolean isInterrupted(RuntimeException failure) {
        return Thread.currentThread().isInterrupted() || failure.getCause() instanceof InterruptedException;
    }

    private static void pause(RuntimeException failure) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
