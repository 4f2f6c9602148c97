// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TreeScorerTest {

    /** Two questions deep on one side, none on the other, with a gap in the numbers. */
    private static final String LOPSIDED = """
            0:[f0<2.5] yes=1,no=2,missing=1
            \t1:leaf=0.25
            \t2:[f1<0] yes=5,no=6,missing=5
            \t\t5:leaf=-1
            \t\t6:leaf=3
            """;

    private static final String FLAT = "0:leaf=0.5\n";

    private final TreeScorer scorer = new TreeScorer(new String[] {FLAT, LOPSIDED});

    private double logit(float... features) {
        return scorer.logit(features);
    }

    @Test
    void goesTheWayThatTheQuestionsSayAndAddsUpTheTrees() {
        assertThat(logit(2, 7)).isEqualTo(0.25 + 0.5);
        assertThat(logit(3, -7)).isEqualTo(-1 + 0.5);
        assertThat(logit(3, 7)).isEqualTo(3 + 0.5);
    }

    @Test
    void onlyWhatIsBelowTheThresholdGoesLeft() {
        assertThat(logit(2.5f, 7)).isEqualTo(3 + 0.5);
        assertThat(logit(Math.nextDown(2.5f), 7)).isEqualTo(0.25 + 0.5);
        assertThat(logit(3, 0f)).isEqualTo(3 + 0.5);
        assertThat(logit(3, -0f)).isEqualTo(3 + 0.5); // no less than 0
        assertThat(logit(3, -Float.MIN_VALUE)).isEqualTo(-1 + 0.5);
        assertThat(logit(Float.MAX_VALUE, -Float.MAX_VALUE)).isEqualTo(-1 + 0.5);
    }

    @Test
    void judgesManyAsItJudgesEach() {
        SplittableRandom random = new SplittableRandom(1);
        for (int count : new int[] {0, 1, 9, 256, 600}) {
            float[][] rows = new float[count][];
            for (int row = 0; row < count; row++) {
                rows[row] = new float[] {random.nextInt(5), random.nextInt(-3, 3)};
            }
            double[] logits = scorer.logits(rows);
            for (int row = 0; row < count; row++) {
                assertThat(logits[row]).isCloseTo(logit(rows[row]), within(0.0));
            }
        }
    }

    @Test
    void asksOnlyTheTreesOfTheFirstRounds() {
        TreeScorer three = new TreeScorer(new String[] {FLAT, LOPSIDED, FLAT});
        assertThat(three.rounds()).isEqualTo(3);
        assertThat(three.first(2).rounds()).isEqualTo(2);
        assertThat(three.first(1).logit(new float[] {3, 7})).isEqualTo(0.5);
        assertThat(three.first(2).logit(new float[] {3, 7})).isEqualTo(0.5 + 3);
        assertThat(three.first(9).rounds()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoTreeAndTreesThatAreTooDeep() {
        assertThatThrownBy(() -> new TreeScorer(new String[] {"0:nonsense"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
        StringBuilder deep = new StringBuilder();
        for (int node = 0; node < 2 * TreeScorer.DEEPEST + 2; node += 2) {
            deep.append("%d:[f0<1] yes=%d,no=%d%n%d:leaf=0%n".formatted(node, node + 1, node + 2, node + 1));
        }
        deep.append("%d:leaf=1%n".formatted(2 * TreeScorer.DEEPEST + 2));
        assertThatThrownBy(() -> new TreeScorer(new String[] {deep.toString()})).hasMessageContaining("too deep");
        assertThatThrownBy(() -> new BoostSettings(10, TreeScorer.DEEPEST + 1, 0.1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
