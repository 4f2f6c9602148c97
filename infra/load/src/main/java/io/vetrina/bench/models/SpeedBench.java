// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.rank.BoostSettings;
import io.vetrina.ml.rank.BoostTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The speeds of the stream, measured by JMH: clock time of one thread in a JVM of its own. */
final class SpeedBench {

    private static final String TREES = "ranking of 200 candidates, boosted trees (%d of depth %d) with their measures"
            .formatted(BoostSettings.DEFAULT.rounds(), BoostSettings.DEFAULT.depth());
    private static final String RANKING_GOAL = "p50 <= 50 us, p99 <= 1 ms";

    List<Figure> run(Consumer<String> progress) {
        List<Figure> figures = new ArrayList<>();
        figures.add(observed(measure(StreamSpeed.class, "observe")));
        progress.accept(figures.getLast().row());
        Statistics candidates = times(StreamSpeed.class, "candidates");
        figures.add(new Figure(
                "candidates per call, six sources, 40,000 items",
                "Serenade < 7 ms whole",
                "p99 <= 5 ms",
                inWords(candidates),
                candidates.getPercentile(99) <= 5_000));
        progress.accept(figures.getLast().row());
        figures.add(ranking(
                "ranking of 200 candidates, factorisation machine, k = 8",
                "35 us; 236-387 us by predict()",
                times(RankingSpeed.class, "factorisation")));
        progress.accept(figures.getLast().row());
        if (BoostTrainer.isAvailable()) {
            figures.add(ranking(TREES, "", times(RankingSpeed.class, "trees")));
            progress.accept(figures.getLast().row());
        } else {
            progress.accept("no figure for trees: XGBoost's native library cannot be loaded here, it needs libgomp");
        }
        return figures;
    }

    private static Figure observed(RunResult result) {
        double perSecond = result.getPrimaryResult().getScore();
        return new Figure(
                "observe(event), six sources",
                "",
                ">= 200,000 events/s",
                String.format(Locale.ROOT, "%,.0f events/s", perSecond),
                perSecond >= 200_000);
    }

    private static Figure ranking(String what, String reference, Statistics times) {
        return new Figure(
                what,
                reference,
                RANKING_GOAL,
                inWords(times),
                times.getPercentile(50) <= 50 && times.getPercentile(99) <= 1_000);
    }

    private static String inWords(Statistics times) {
        return String.format(
                Locale.ROOT,
                "p50 %,.0f us, p90 %,.0f us, p99 %,.0f us",
                times.getPercentile(50),
                times.getPercentile(90),
                times.getPercentile(99));
    }

    /** Microseconds of the calls that JMH sampled. */
    private static Statistics times(Class<?> of, String method) {
        return measure(of, method).getPrimaryResult().getStatistics();
    }

    private static RunResult measure(Class<?> of, String method) {
        Options options = new OptionsBuilder()
                .include("^" + of.getName().replace(".", "\\.") + "\\." + method + "$")
                .forks(1)
                .threads(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure " + method, e);
        }
    }
}
