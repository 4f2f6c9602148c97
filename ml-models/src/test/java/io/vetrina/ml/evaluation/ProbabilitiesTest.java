// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProbabilitiesTest {

    @Test
    void logLossIsTheMeanSurprise() {
        double loss = Probabilities.logLoss(new double[] {0.8, 0.4}, new boolean[] {true, false});
        assertThat(loss).isCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, within(1e-12));
        assertThat(Probabilities.logLoss(new double[] {0}, new boolean[] {true}))
                .isFinite();
    }

    @Test
    void aucCountsPairsAndHalvesTies() {
        // pairs of (happened, not): .9>.1, .9>.5, .5>.1, .5=.5 -> 3.5 of 4
        double auc = Probabilities.auc(new double[] {0.9, 0.5, 0.5, 0.1}, new boolean[] {true, true, false, false});
        assertThat(auc).isCloseTo(3.5 / 4, within(1e-12));
        assertThat(Probabilities.auc(new double[0], new boolean[0])).isNaN();
    }

    @Test
    void calibrationErrorIsTheMeanGapOfTheBins() {
        // bins {.1, .3} with one that happened, {.7, .9} with both: gaps |.2 - .5| and |.8 - 1|
        double error = Probabilities.calibrationError(
                new double[] {0.1, 0.3, 0.7, 0.9}, new boolean[] {false, true, true, true}, 2);
        assertThat(error).isCloseTo((0.3 + 0.2) / 2, within(1e-12));
    }

    @Test
    void stabilityIndexIsZeroForTheSameAndLargeForTheShifted() {
        double[] before = new double[1_000];
        double[] after = new double[1_000];
        for (int i = 0; i < before.length; i++) {
            before[i] = i / 1000.0;
            after[i] = Math.min(0.999, i / 1000.0 + 0.3);
        }
        assertThat(Probabilities.stabilityIndex(before, before)).isCloseTo(0, within(1e-9));
        assertThat(Probabilities.stabilityIndex(before, after)).isGreaterThan(0.25);
    }
}
