// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BanditTest {

    @Test
    void rankOneUpdatesAreTheRidgeRegressionInClosedForm() {
        LinearArm arm = new LinearArm(1, 2);
        arm.learn(new double[] {1}, 3);
        arm.learn(new double[] {2}, 4);
        // theta = (1*3 + 2*4) / (2 + 1 + 4), deviation = |x| / sqrt(7)
        assertThat(arm.mean(new double[] {1})).isCloseTo(11.0 / 7, within(1e-12));
        assertThat(arm.deviation(new double[] {3})).isCloseTo(3 / Math.sqrt(7), within(1e-12));
    }

    @Test
    void thompsonChancesAreThoseOfNormalVariables() {
        LinearArm known = new LinearArm(1, 1);
        LinearArm fresh = new LinearArm(1, 1);
        known.learn(new double[] {1}, 1);
        double[] one = {1};
        double[] chances = new ThompsonSampling(1, 0).chances(List.of(known, fresh), List.of(one, one));
        // means 1/2 and 0, variances 1/2 and 1: P(first larger) = Phi(0.5 / sqrt(1.5))
        assertThat(chances[0]).isCloseTo(Normal.below(0.5 / Math.sqrt(1.5)), within(1e-6));
        assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void bothPoliciesEndUpWithTheBetterArm() {
        SplittableRandom random = new SplittableRandom(3);
        ThompsonSampling thompson = new ThompsonSampling(0.5, 0.01);
        UpperConfidence upper = new UpperConfidence(1, 0.02);
        double[][] contexts = {{1, 0}, {1, 1}};
        for (int policy = 0; policy < 2; policy++) {
            List<LinearArm> arms = List.of(new LinearArm(2, 1), new LinearArm(2, 1));
            int right = 0;
            for (int round = 0; round < 3_000; round++) {
                int kind = random.nextInt(2);
                List<double[]> each = List.of(contexts[kind], contexts[kind]);
                Choice choice = policy == 0 ? thompson.choose(arms, each, random) : upper.choose(arms, each, random);
                double rate = choice.arm() == kind ? 0.6 : 0.3;
                arms.get(choice.arm()).learn(contexts[kind], random.nextDouble() < rate ? 1 : 0);
                right += round >= 2_000 && choice.arm() == kind ? 1 : 0;
            }
            assertThat(right).isGreaterThan(920);
        }
    }

    @Test
    void refusesWhatIsNotFinite() {
        LinearArm arm = new LinearArm(1, 1);
        assertThatThrownBy(() -> arm.learn(new double[] {Double.NaN}, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> arm.learn(new double[] {1}, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(arm.outcomes()).isZero();
    }
}
