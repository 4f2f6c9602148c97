// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import java.util.Locale;
import java.util.function.Consumer;

/** Tells on standard error what is going on, with the seconds since the start. */
final class Progress implements Consumer<String> {

    private final long start = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void accept(String message) {
        System.err.printf(Locale.ROOT, "%7.1f s  %s%n", seconds(), message);
    }
}
