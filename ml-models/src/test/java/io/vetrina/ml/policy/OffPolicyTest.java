// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffPolicyTest {

    /** Two kinds of visitors, three actions; rates of success by kind and action. */
    private static final double[][] RATES = {{0.05, 0.10, 0.30}, {0.20, 0.10, 0.02}};

    private static final double[][] LOGGING = {{0.5, 0.3, 0.2}, {0.2, 0.4, 0.4}};
    private static final double[][] TARGET = {{0.1, 0.1, 0.8}, {0.7, 0.2, 0.1}};

    /** Both kinds are equally frequent, so this is exact. */
    private static double truth() {
        double sum = 0;
        for (int kind = 0; kind < 2; kind++) {
            for (int action = 0; action < 3; action++) {
                sum += 0.5 * TARGET[kind][action] * RATES[kind][action];
            }
        }
        return sum;
    }

    private static List<LoggedChoice> log(SplittableRandom random, int size) {
        List<LoggedChoice> log = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int kind = random.nextInt(2);
            double draw = random.nextDouble();
            double[] chances = LOGGING[kind];
            int action = draw < chances[0] ? 0 : draw < chances[0] + chances[1] ? 1 : 2;
            double reward = random.nextDouble() < RATES[kind][action] ? 1 : 0;
            // The reward model is wrong on purpose: it knows actions, not kinds.
            double underTarget = 0;
            for (int a = 0; a < 3; a++) {
                underTarget += TARGET[kind][a] * model(a);
            }
            log.add(new LoggedChoice(chances[action], TARGET[kind][action], reward, model(action), underTarget));
        }
        return log;
    }

    private static double model(int action) {
        return (RATES[0][action] + RATES[1][action]) / 2;
    }

    @ParameterizedTest
    @EnumSource
    void intervalsCoverTheTruthAsOftenAsTheySay(OffPolicy estimator) {
        long seed = 20_240_601;
        SplittableRandom random = new SplittableRandom(seed);
        int covered = 0;
        int rounds = 400;
        for (int round = 0; round < rounds; round++) {
            covered += estimator.of(log(random, 4_000)).interval().contains(truth()) ? 1 : 0;
        }
        assertThat((double) covered / rounds).as("coverage, seed " + seed).isGreaterThan(0.90);
    }

    @Test
    void worksOutTwoChoicesByHand() {
        List<LoggedChoice> log =
                List.of(new LoggedChoice(0.5, 1, 1, 0.5, 0.6), new LoggedChoice(0.5, 0.5, 0, 0.5, 0.6));
        // weights 2 and 1
        assertThat(OffPolicy.IPS.of(log).value()).isEqualTo(1.0);
        assertThat(OffPolicy.SNIPS.of(log).value()).isCloseTo(2.0 / 3, within(1e-12));
        // 0.6 + mean(2 * 0.5, 1 * -0.5)
        assertThat(OffPolicy.DOUBLY_ROBUST.of(log).value()).isCloseTo(0.85, within(1e-12));
        assertThat(OffPolicy.IPS.of(log).effectiveShare()).isCloseTo(9.0 / 10, within(1e-12));
    }

    @Test
    void abstainsBelowAThousandPositives() {
        List<LoggedChoice> few = new ArrayList<>();
        for (int i = 0; i < 999; i++) {
            few.add(new LoggedChoice(1, 1, 1, 0, 0));
        }
        assertThat(OffPolicy.IPS.of(few).isConclusive()).isFalse();
        few.add(new LoggedChoice(1, 1, 1, 0, 0));
        assertThat(OffPolicy.IPS.of(few).isConclusive()).isTrue();
    }

    @Test
    void abstainsWhenFewChoicesCarryAllWeight() {
        List<LoggedChoice> log = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            boolean isRare = i % 20 == 0;
            log.add(new LoggedChoice(isRare ? 0.05 : 0.95, isRare ? 1 : 0, 1, 0, 0));
        }
        OffPolicyEstimate estimate = OffPolicy.SNIPS.of(log);
        assertThat(estimate.positives()).isGreaterThan(1_000);
        assertThat(estimate.effectiveShare()).isCloseTo(0.05, within(1e-9));
        assertThat(estimate.isConclusive()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfAnEmptyLog(OffPolicy estimator) {
        OffPolicyEstimate estimate = estimator.of(List.of());
        assertThat(estimate.isConclusive()).isFalse();
        assertThat(estimate.interval().contains(1e9)).isTrue();
    }
}
