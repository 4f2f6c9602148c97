// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

/** Seconds since it was made. */
final class Stopwatch {

    private final long start = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
