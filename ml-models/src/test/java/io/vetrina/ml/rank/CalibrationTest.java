// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void plattFindsTheScaleThatWasDistorted() {
        SplittableRandom random = new SplittableRandom(4);
        double[] logits = new double[50_000];
        boolean[] taken = new boolean[logits.length];
        for (int i = 0; i < logits.length; i++) {
            double truth = random.nextDouble() * 6 - 4;
            taken[i] = random.nextDouble() < 1 / (1 + Math.exp(-truth));
            logits[i] = (truth - 1) / 2;
        }
        Calibration.Platt platt = Calibration.Platt.fit(logits, taken);
        assertThat(platt.slope()).isCloseTo(2, within(0.06));
        assertThat(platt.offset()).isCloseTo(1, within(0.06));
    }

    @Test
    void isotonicPoolsViolatorsAsByHand() {
        Calibration fitted =
                Calibration.Isotonic.fit(new double[] {1, 2, 3, 4, 5}, new boolean[] {false, true, false, true, true});
        // 2 and 3 break the order and pool to one half at 2.5; 4 and 5 are one pool of ones at 4.5
        assertThat(fitted.probability(1)).isZero();
        assertThat(fitted.probability(2.5)).isEqualTo(0.5);
        assertThat(fitted.probability(3.5)).isCloseTo(0.75, within(1e-12));
        assertThat(fitted.probability(9)).isEqualTo(1);
        assertThat(fitted.probability(-9)).isZero();
    }

    @Test
    void oneSidedOutcomesGiveADefinedAnswer() {
        boolean[] never = new boolean[3];
        double[] logits = {0.1, 0.2, 0.3};
        assertThat(Calibration.Platt.fit(logits, never).probability(0.2)).isBetween(0.0, 1.0);
        assertThat(Calibration.Isotonic.fit(logits, never).probability(0.2)).isZero();
        assertThat(Calibration.Platt.fit(new double[0], new boolean[0]).probability(0))
                .isBetween(0.0, 1.0);
    }
}
