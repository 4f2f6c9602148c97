// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.hybrid.MachineRanker;
import io.vetrina.ml.hybrid.Ranker;
import io.vetrina.ml.hybrid.TreeRanker;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How fast 200 candidates are judged, from their features or measures on. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RankingSpeed {

    /** A factorisation machine. */
    @State(Scope.Benchmark)
    public static class Machine {

        final RankingLesson lesson = new RankingLesson();
        final MachineRanker ranker = lesson.machine();
    }

    /** Boosted trees. */
    @State(Scope.Benchmark)
    public static class Trees {

        final RankingLesson lesson = new RankingLesson();
        final TreeRanker ranker = lesson.trees();
    }

    @Benchmark
    public double[] machine(Machine machine) {
        return rank(machine.ranker, machine.lesson.next());
    }

    @Benchmark
    public double[] trees(Trees trees) {
        return rank(trees.ranker, trees.lesson.next());
    }

    /** The part of {@link #trees} that is not the trees. */
    @Benchmark
    public float[][] measures(Trees trees) {
        RankingLesson.Asked asked = trees.lesson.next();
        return trees.ranker.measures().of(asked.session(), asked.candidates());
    }

    private static double[] rank(Ranker ranker, RankingLesson.Asked asked) {
        return ranker.logits(asked.session(), asked.candidates());
    }
}
