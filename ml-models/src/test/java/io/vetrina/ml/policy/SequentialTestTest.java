// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SequentialTestTest {

    @Test
    void equalVariantsRarelyAlarmHoweverOftenOneLooks() {
        long seed = 99;
        SplittableRandom random = new SplittableRandom(seed);
        int alarms = 0;
        int tests = 10_000;
        for (int test = 0; test < tests; test++) {
            SequentialTest same = new SequentialTest(0.02);
            for (int i = 0; i < 3_000 && same.p() > 0.05; i++) {
                same.observe(i & 1, random.nextDouble() < 0.1);
            }
            alarms += same.p() <= 0.05 ? 1 : 0;
        }
        assertThat((double) alarms / tests).as("false alarms, seed " + seed).isLessThanOrEqualTo(0.05);
    }

    @Test
    void findsARealDifference() {
        SplittableRandom random = new SplittableRandom(5);
        int found = 0;
        for (int test = 0; test < 200; test++) {
            SequentialTest different = new SequentialTest(0.02);
            for (int i = 0; i < 20_000 && different.p() > 0.05; i++) {
                different.observe(i & 1, random.nextDouble() < ((i & 1) == 0 ? 0.10 : 0.13));
            }
            found += different.p() <= 0.05 && different.difference() > 0 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(190);
    }

    @Test
    void theSequenceOfIntervalsHoldsTheTruth() {
        SplittableRandom random = new SplittableRandom(6);
        int missed = 0;
        for (int test = 0; test < 500; test++) {
            SequentialTest different = new SequentialTest(0.02);
            boolean isMissed = false;
            for (int i = 0; i < 4_000; i++) {
                different.observe(i & 1, random.nextDouble() < ((i & 1) == 0 ? 0.2 : 0.25));
                isMissed |= !different.difference(0.05).contains(0.05);
            }
            missed += isMissed ? 1 : 0;
        }
        assertThat(missed / 500.0).isLessThanOrEqualTo(0.05);
    }
}
