// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.Revisits;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.vector.ItemVectors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidateFeaturesTest {

    private static final Set<InteractionType> VIEWS = Set.of(InteractionType.VIEW);
    private final CandidateUnion union =
            new CandidateUnion(List.of(new Revisits("returns", VIEWS), Trending.popular("popular", VIEWS)));
    private final ItemHistory history = new ItemHistory(VIEWS, 1_000);
    private final ItemVectors vectors = new ItemVectors(new float[][] {{1, 0}, {0, 2}, {3, 3}}, 2);
    private final CandidateFeatures features =
            new CandidateFeatures(List.of("returns", "popular"), history, () -> vectors);

    private void view(int session, int... items) {
        for (int item : items) {
            Event event = new Event(InteractionType.VIEW, item, -1, session, 500);
            union.observe(event);
            history.observe(event);
        }
    }

    private float feature(String name, Session session, int item) {
        CandidateSet candidates = union.candidates(session, 10, 10);
        float[][] rows = features.of(session, candidates);
        assertThat(rows[0]).hasSize(features.names().size());
        return rows[candidates.fused().rankOf(item)][features.names().indexOf(name)];
    }

    @Test
    void tellsWhatTheSessionAndTheHistorySay() {
        view(0, 0, 1, 2);
        view(1, 2);
        history.observe(new Event(InteractionType.VIEW, 9, -1, 2, 1_500));
        Session session = Session.of(2_000, 0, 1, 0);
        assertThat(feature("steps since met", session, 1)).isEqualTo(1);
        assertThat(feature("steps since met", session, 2)).isEqualTo(-1);
        assertThat(feature("times met", session, 0)).isEqualTo(2);
        assertThat(feature("session length", session, 2)).isEqualTo(3);
        assertThat(feature("distinct items", session, 2)).isEqualTo(2);
        assertThat(feature("log count", session, 2)).isCloseTo((float) Math.log(3), within(1e-6f));
        assertThat(feature("time since last", session, 2)).isEqualTo(1_000);
        assertThat(feature("cosine to newest", session, 2)).isCloseTo((float) Math.sqrt(0.5), within(1e-6f));
        assertThat(feature("rank by popular", session, 2)).isZero();
        assertThat(feature("share by popular", session, 2)).isCloseTo(0.5f, within(1e-6f));
    }

    @Test
    void isFiniteForStrangers() {
        view(0, 0, 1, 9);
        Session session = Session.of(0, -1, 77);
        for (float[] row : features.of(session, union.candidates(session, 10, 10))) {
            for (float value : row) {
                assertThat(value).isFinite();
            }
        }
    }
}
