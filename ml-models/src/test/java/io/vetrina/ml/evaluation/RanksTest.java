// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void agreesWithFourAnswersWorkedByHand() {
        Ranks ranks = new Ranks(new int[] {0, 3, -1, 20});
        assertThat(ranks.hitRate(20)).isEqualTo(0.5);
        assertThat(ranks.meanReciprocal(20)).isCloseTo((1 + 0.25) / 4, within(1e-12));
        assertThat(ranks.discountedGain(20)).isCloseTo((1 + 1 / (Math.log(5) / Math.log(2))) / 4, within(1e-12));
    }

    @Test
    void nothingAskedIsNothingHit() {
        assertThat(new Ranks(new int[0]).hitRate(20)).isZero();
        assertThat(new Ranks(new int[0]).meanReciprocal(20)).isZero();
    }
}
