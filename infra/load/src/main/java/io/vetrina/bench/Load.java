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
 * Load of two kinds. Closed: so many callers, each calling again as soon as it has its answer; as callers wait, the times say
 * nothing of the queues that an open system would build. Open: calls arrive whether or not those before them are answered, and
 * their times count from when they were due.
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

    /**
     * Open load.
     *
     * @param perSecond calls, evenly spaced
     * @param call what to call the n-th time; errors are counted, their times are not
     */
    Measured runArriving(int perSecond, LongFunction<Mono<?>> call) {
        arriving(perSecond, call, 0, WARM_UP);
        return arriving(perSecond, call, perSecond * WARM_UP.toSeconds(), time);
    }

    private static Measured arriving(int perSecond, LongFunction<Mono<?>> call, long from, Duration duration) {
        Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
        AtomicLong errors = new AtomicLong();
        long calls = perSecond * duration.toSeconds();
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        long start = System.nanoTime();
        Flux.interval(Duration.ofNanos(pause))
                .onBackpressureBuffer()
                .take(calls)
                .flatMap(n -> timed(call.apply(from + n), start + (n + 1) * pause, micros, errors), Integer.MAX_VALUE)
                .blockLast();
        return new Measured(micros, errors.get(), (System.nanoTime() - start) / 1e9);
    }

    /**
     * Closed load.
     *
     * @param call what to call the n-th time; errors are counted, their times are not
     */
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
                        caller -> Mono.defer(() ->
                                        timed(call.apply(number.getAndIncrement()), System.nanoTime(), micros, errors))
                                .repeat(() -> System.nanoTime() < end),
                        callers)
                .blockLast();
        return new Measured(micros, errors.get(), (System.nanoTime() - start) / 1e9);
    }

    private static Mono<Void> timed(Mono<?> call, long due, Histogram micros, AtomicLong errors) {
        return call.then()
                .doOnSuccess(
                        done -> micros.recordValue(Math.clamp((System.nanoTime() - due) / 1_000, 0, LONGEST_MICROS)))
                .onErrorResume(e -> {
                    errors.incrementAndGet();
                    return Mono.empty();
                });
    }
}
