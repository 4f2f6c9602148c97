// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import java.lang.management.ManagementFactory;

/** Time that this thread was really computing: what a core of its own would take, also on a busy machine. */
final class CpuTime {

    private final long start = now();

    /** Nanoseconds of processor time that this thread has had. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    double seconds() {
        return (now() - start) / 1e9;
    }
}
