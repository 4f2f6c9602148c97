// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.candidate.StaticSource;
import io.vetrina.ml.event.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginalQualityTest {

    /** Always says the same. */
    private record Parrot(String name, int item) implements StaticSource {

        @Override
        public ScoredItems candidates(Session session, int k) {
            return new ScoredItems(new int[] {item}, new float[] {1});
        }
    }

    @Test
    void aSourceCountsForWhatTheSettledOnesDoNotSay() {
        List<Query> queries = List.of(new Query(Session.of(0, 1), 7, 0), new Query(Session.of(0, 2), 8, 1));
        MarginalQuality marginal = new MarginalQuality(List.of(new Parrot("settled", 7)), queries);
        // The first query is found on place 1, the second not at all: 1/2 + 2 x 1/2.
        assertThat(marginal.quality(new Parrot("the same again", 7))).isCloseTo(1.5, within(1e-12));
        // Both are found; 7 and 8 have equal shares, so 8 is on place 2: 1 + 2 x (1 + 1/2) / 2.
        assertThat(marginal.quality(new Parrot("something else", 8))).isCloseTo(2.5, within(1e-12));
    }
}
