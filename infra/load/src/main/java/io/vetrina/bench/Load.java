// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Closed-loop load: so many callers, each calling again as soon as it has its answer. Times are those of the answers; as callers
 * wait, they say nothing of the queues that an open system would build.
 */
final class Load {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final long LONGEST_MICROS = 60_000_000L;

    private final int callers;
    private final Duration time;

    Load(int callers, Duration time) {
        this.callers = callers;
        this.time = time;
    }

    /** @param seconds that were measured */
    record Measured(Histogram micros, long errors, double seconds) {

        double perSecond() {
            return micros.getTotalCount() / seconds;
        }

        /** Milliseconds below which this percentage of the answers stayed. */
        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    /** @param call what to call the n-th time; errors are counted, their times are not */
    Measured run(LongFunction<Mono<?>> call) {
        AtomicLong number = new AtomicLong();
        measure(call, number, WARM_UP);
        return measure(call, number, time);
    }

    private Measured measure(LongFunction<Mono<?>> call, AtomicLong number, Duration duration) {
        Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
        AtomicLong errors = new AtomicLong();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        Flux.range(0, callers)
                .flatMap(
                        caller -> Mono.defer(() -> timed(call.apply(number.getAndIncrement()), micros, errors))
                                .repeat(() -> System.nanoTime() < end),
                        callers)
                .blockLast();
        return new Measured(micros, errors.get(), (System.nanoTime() - start) / 1e9);
    }

    private static Mono<Void> timed(Mono<?> call, Histogram micros, AtomicLong errors) {
        long start = System.nanoTime();
        return call.then()
                .doOnSuccess(done -> micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - start) / 1_000)))
                .onErrorResume(e -> {
                    errors.incrementAndGet();
                    return Mono.empty();
                });
    }
}
