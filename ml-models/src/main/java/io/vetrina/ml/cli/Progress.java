// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import java.util.Locale;
import java.util.function.Consumer;

/** Tells on standard error what is going on, with the seconds since the start. */
public final class Progress implements Consumer<String> {

    private final Stopwatch watch = new Stopwatch();

    @Override
    public void accept(String message) {
        System.err.printf(Locale.ROOT, "%7.1f s  %s%n", watch.seconds(), message);
    }
}
