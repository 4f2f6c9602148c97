// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogLikelihoodTest {

    @Test
    void agreesWithTheTableWorkedByHand() {
        // both 2, only first 1, only second 1, neither 6: expected 0.9, 2.1, 2.1, 4.9
        double byHand = 2 * (2 * Math.log(2 / 0.9) + Math.log(1 / 2.1) + Math.log(1 / 2.1) + 6 * Math.log(6 / 4.9));
        assertThat(LogLikelihood.ratio(2, 3, 3, 10)).isCloseTo(byHand, within(1e-12));
    }

    @Test
    void isNoSurpriseWhenPairsAreAsRareAsChanceHasIt() {
        assertThat(LogLikelihood.ratio(1, 4, 5, 20)).isZero();
        assertThat(LogLikelihood.ratio(0, 4, 5, 20)).isZero();
        assertThat(LogLikelihood.ratio(0, 0, 0, 0)).isZero();
    }

    @Test
    void scalesWithTheCounts() {
        double once = LogLikelihood.ratio(2, 3, 3, 10);
        assertThat(LogLikelihood.ratio(14, 21, 21, 70)).isCloseTo(7 * once, within(1e-9));
    }
}
