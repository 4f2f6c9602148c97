// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CandidateSetTest {

    private final ScoredItems fused = new ScoredItems(new int[] {7, 3, 5}, new float[] {0.8f, 0.2f, 0});
    private final CandidateSet candidates =
            new CandidateSet(fused, new ScoredItems[] {new ScoredItems(new int[] {3, 7}, new float[] {4, 2})});

    private final double[] logits = {0, 2, 1};

    @Test
    void blendsWhatARankerSaysWithTheLogarithmOfTheFusedScore() {
        ScoredItems half = candidates.blend(logits, 0.5, 2);
        assertThat(half.items()).containsExactly(3, 7);
        assertThat(half.scores()[0]).isCloseTo((float) (0.5 * Math.log(0.2) + 1), within(1e-6f)); // .195
        assertThat(half.scores()[1]).isCloseTo((float) (0.5 * Math.log(0.8)), within(1e-6f)); // -.112
        assertThat(candidates.blend(logits, 0, 3).items()).containsExactly(7, 3, 5);
        assertThat(candidates.blend(logits, 1, 9).items()).containsExactly(3, 5, 7);
    }

    @Test
    void tellsTheRankAndScoreByEachSource() {
        assertThat(candidates.rank(0, 0)).isEqualTo(1);
        assertThat(candidates.score(1, 0)).isEqualTo(4);
        assertThat(candidates.rank(2, 0)).isEqualTo(CandidateSet.ABSENT);
        assertThat(candidates.bestSource(1)).isZero();
        assertThat(candidates.bestSource(2)).isEqualTo(-1);
    }
}
