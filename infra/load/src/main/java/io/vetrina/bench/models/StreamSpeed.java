// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.CandidateSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** How fast the stream is taken in, and how fast candidates come. */
public class StreamSpeed {

    /** Makes an event, which costs little, and shows it to all sources. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public void observe(TrainedSources sources) {
        sources.union.observe(sources.stream.next());
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public CandidateSet candidates(TrainedSources sources) {
        return sources.candidates(sources.nextQuery());
    }
}
