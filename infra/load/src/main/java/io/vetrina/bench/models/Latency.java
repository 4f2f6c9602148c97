// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import java.util.Arrays;
import java.util.Locale;

/** Processor times of calls; calls with a negative number are warm-up and not kept. */
final class Latency {

    private long[] nanos = new long[1024];
    private int size;
    /** Results are added up here, so that no call can be optimised away. */
    private long used;

    void note(int call, long time, long result) {
        used += result;
        if (call >= 0) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, size * 2);
            }
            nanos[size++] = time;
        }
    }

    /** A quantile of the times, in microseconds. */
    double micros(double quantile) {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[(int) Math.min(size - 1, quantile * size)] / 1e3;
    }

    String inWords() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f us, p99 %.0f us (%,d calls, %,d results)",
                micros(0.5),
                micros(0.99),
                size,
                used);
    }
}
