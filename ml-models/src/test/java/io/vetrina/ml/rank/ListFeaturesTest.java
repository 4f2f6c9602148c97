// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.vector.ItemVectors;
import io.vetrina.ml.vector.SessionEncoder;
import io.vetrina.ml.vector.VectorNeighbours;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListFeaturesTest {

    private static final ItemVectors SPACE = new ItemVectors(new float[][] {{1, 0}, {0, 2}, {1, 1}}, 2);

    /** Says that what comes next is like the newest item. */
    private static CandidateSource near(String name) {
        return new VectorNeighbours(name, new SessionEncoder(SPACE, SPACE, new float[] {1}, 1));
    }

    private static float feature(ListFeatures features, int place, String name) {
        return features.of(place)[ListFeatures.NAMES.indexOf(name)];
    }

    @Test
    void tellsHowACandidateStandsAmongTheOthers() {
        CandidateUnion union =
                new CandidateUnion(List.of(near("one"), near("other")), new Fusion(new double[] {1, 1}, 1, 1));
        CandidateSet candidates = union.candidates(Session.of(0, 0), 10, 10);
        ListFeatures features = new ListFeatures(candidates, SPACE);
        // Cosines 1, sqrt(1/2) and 0, so chances e^0, e^(sqrt(1/2) - 1) and e^-1 over the best, from both sources
        // alike.
        double second = Math.exp(Math.sqrt(0.5) - 1);
        double third = Math.exp(-1);
        double total = 1 + second + third;
        assertThat(candidates.fused().items()).containsExactly(0, 2, 1);
        assertThat(feature(features, 1, "sources with it near the top")).isEqualTo(2);
        assertThat(feature(features, 1, "sum of reciprocal ranks")).isEqualTo(1); // 1/2 and 1/2
        assertThat(feature(features, 2, "best rank")).isEqualTo(2);
        assertThat(feature(features, 2, "log fused score over the best")).isCloseTo(-1, within(1e-5f));
        assertThat(feature(features, 0, "log fused score over the twentieth")).isCloseTo(1, within(1e-5f));
        assertThat(feature(features, 1, "fused share")).isCloseTo((float) (second / total), within(1e-5f));
        assertThat(feature(features, 2, "fused share of the best")).isCloseTo((float) (1 / total), within(1e-5f));
        assertThat(feature(features, 0, "fused score of the second over the best"))
                .isCloseTo((float) second, within(1e-5f));
        double x = (1 + second * Math.sqrt(0.5)) / total;
        double y = (third + second * Math.sqrt(0.5)) / total;
        assertThat(feature(features, 0, "length of the centre of the best"))
                .isCloseTo((float) Math.hypot(x, y), within(1e-5f));
        assertThat(feature(features, 0, "cosine to the centre of the best"))
                .isCloseTo((float) (x / Math.hypot(x, y)), within(1e-5f));
    }

    @Test
    void tellsWhatCourseTheSessionTook() {
        ItemHistory history = new ItemHistory(Set.of(InteractionType.VIEW), 1_000);
        for (int item : new int[] {1, 1, 1, 2}) {
            history.observe(new Event(InteractionType.VIEW, item, -1, 0, 0));
        }
        // 0 and 1 are at right angles; the newest item was met two steps before.
        float[] course = new TrajectoryFeatures(history, () -> SPACE)
                .of(Session.of(0, 1, 0, 1))
                .apply(2);
        assertThat(course[0]).isCloseTo((float) (2 * Math.log(4) / 3), within(1e-6f));
        assertThat(course[1]).isCloseTo((float) (Math.log(2) - Math.log(4)), within(1e-6f));
        assertThat(course[2]).isCloseTo((float) Math.sqrt(5) / 3, within(1e-6f));
        assertThat(course[3]).isEqualTo(2);
        assertThat(course[4]).isEqualTo(1);
    }
}
