// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.policy.LoggedChoice;
import io.vetrina.ml.policy.OffPolicy;
import io.vetrina.ml.policy.SequentialTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Whether intervals and tests keep what they promise, in simulations whose truth is known. */
final class PolicyBench {

    private static final int LOGS = 1_000;
    private static final int CHOICES = 5_000;
    private static final int TESTS = 10_000;
    private static final int LOOKS = 5_000;

    List<Figure> run(Consumer<String> progress) {
        List<Figure> figures = new ArrayList<>();
        for (OffPolicy estimator : OffPolicy.values()) {
            figures.add(coverage(estimator));
            progress.accept(figures.getLast().row());
        }
        figures.add(falseAlarms());
        progress.accept(figures.getLast().row());
        return figures;
    }

    /** Ten actions with rates from 2 to 20 %; logged evenly, judged for a policy that likes the good ones. */
    private static Figure coverage(OffPolicy estimator) {
        SplittableRandom random = new SplittableRandom(17);
        double truth = 0;
        for (int action = 0; action < 10; action++) {
            truth += target(action) * rate(action);
        }
        int covered = 0;
        for (int log = 0; log < LOGS; log++) {
            List<LoggedChoice> choices = new ArrayList<>();
            for (int i = 0; i < CHOICES; i++) {
                int action = random.nextInt(10);
                double reward = random.nextDouble() < rate(action) ? 1 : 0;
                choices.add(new LoggedChoice(0.1, target(action), reward, 0.1, 0.1));
            }
            covered += estimator.of(choices).interval().contains(truth) ? 1 : 0;
        }
        double share = (double) covered / LOGS;
        return new Figure(
                "off-policy 95 % intervals, " + estimator,
                "",
                "cover >= 90 %",
                String.format(Locale.ROOT, "%.1f %% of %,d", 100 * share, LOGS),
                share >= 0.9);
    }

    private static double rate(int action) {
        return 0.02 * (action + 1);
    }

    private static double target(int action) {
        return (action + 1) / 55.0;
    }

    private static Figure falseAlarms() {
        SplittableRandom random = new SplittableRandom(23);
        int alarms = 0;
        for (int test = 0; test < TESTS; test++) {
            SequentialTest same = new SequentialTest(0.02);
            for (int i = 0; i < LOOKS && same.p() > 0.05; i++) {
                same.observe(i & 1, random.nextDouble() < 0.1);
            }
            alarms += same.p() <= 0.05 ? 1 : 0;
        }
        double share = (double) alarms / TESTS;
        return new Figure(
                "sequential A/A tests, a look after each of 5,000 outcomes",
                "",
                "<= 5 % false alarms",
                String.format(Locale.ROOT, "%.2f %% of %,d", 100 * share, TESTS),
                share <= 0.05);
    }
}
