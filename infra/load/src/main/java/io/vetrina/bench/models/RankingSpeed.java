// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.hybrid.FactorisationRanker;
import io.vetrina.ml.hybrid.Ranker;
import io.vetrina.ml.hybrid.TreeRanker;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How fast 200 candidates are judged, given their features. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RankingSpeed {

    /** A factorisation machine. */
    @State(Scope.Benchmark)
    public static class Factorisation {

        final RankingWorkload workload = new RankingWorkload();
        final FactorisationRanker ranker = workload.factorisation();
    }

    /** Boosted trees. */
    @State(Scope.Benchmark)
    public static class Trees {

        final RankingWorkload workload = new RankingWorkload();
        final TreeRanker ranker = workload.trees();
    }

    @Benchmark
    public double[] factorisation(Factorisation factorisation) {
        return rank(factorisation.ranker, factorisation.workload.next());
    }

    @Benchmark
    public double[] trees(Trees trees) {
        return rank(trees.ranker, trees.workload.next());
    }

    /** The part of {@link #trees} that is not the trees. */
    @Benchmark
    public float[][] features(Trees trees) {
        RankingWorkload.RankingQuery query = trees.workload.next();
        return trees.ranker.features().of(query.session(), query.candidates());
    }

    private static double[] rank(Ranker ranker, RankingWorkload.RankingQuery query) {
        return ranker.logits(query.session(), query.candidates());
    }
}
