// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SessionNeighboursTest {

    private final SessionNeighbours neighbours = new SessionNeighbours("vsknn", NeighbourSettings.vsknn());

    private static void view(CandidateSource source, int session, int... items) {
        for (int item : items) {
            source.observe(new Event(InteractionType.VIEW, item, -1, session, 1_000L + session));
        }
    }

    @Test
    void suggestsWhatTheNeighbourWentOnTo() {
        view(neighbours, 0, 1, 2, 3);
        view(neighbours, 1, 7, 8);
        ScoredItems found = neighbours.candidates(Session.of(2_000, 1), 5);
        assertThat(found.items()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void aNeighbourThatSharesMoreWeighsMore() {
        view(neighbours, 0, 1, 2, 5);
        view(neighbours, 1, 1, 9, 6);
        ScoredItems found = neighbours.candidates(Session.of(2_000, 2, 1), 5);
        assertThat(found.rankOf(5)).isLessThan(found.rankOf(6));
    }

    @Test
    void anItemHasOneVoteOfANeighbourHoweverOftenItStandsThere() {
        view(neighbours, 0, 1, 5, 6, 6, 6);
        ScoredItems found = neighbours.candidates(Session.of(2_000, 1), 5);
        assertThat(found.scores()[found.rankOf(6)]).isEqualTo(found.scores()[found.rankOf(5)]);
    }

    @Test
    void aNeighbourSharingTwoItemsVotesByTheNewerOne() {
        view(neighbours, 0, 1, 2, 5);
        ScoredItems found = neighbours.candidates(Session.of(2_000, 1, 2), 5);
        assertThat(found.items()).containsExactlyInAnyOrder(1, 5); // 1 is left to the other sources to hold back
    }

    @Test
    void seesAnEventInTheVeryNextAnswer() {
        view(neighbours, 0, 1);
        view(neighbours, 0, 4);
        assertThat(neighbours.candidates(Session.of(2_000, 1), 5).items()).containsExactly(4);
    }

    @Test
    void answersTheSameAfterARestore() throws IOException {
        view(neighbours, 0, 1, 2, 3);
        view(neighbours, 1, 1, 2, 2, 4);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        neighbours.save(new DataOutputStream(bytes));
        SessionNeighbours restored = new SessionNeighbours("vsknn", NeighbourSettings.vsknn());
        restored.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Session session = Session.of(5_000, 1, 2);
        assertThat(restored.candidates(session, 10).items())
                .isEqualTo(neighbours.candidates(session, 10).items());
        assertThat(restored.candidates(session, 10).scores())
                .isEqualTo(neighbours.candidates(session, 10).scores());
    }

    @Test
    void freshnessIsAsOfTheNewestEventWheneverItIsAskedFor() {
        long day = 86_400_000;
        SessionNeighbours byAge = new SessionNeighbours("vstan", NeighbourSettings.vstan());
        byAge.observe(new Event(InteractionType.VIEW, 1, -1, 0, 0));
        byAge.observe(new Event(InteractionType.VIEW, 5, -1, 0, 0));
        byAge.observe(new Event(InteractionType.VIEW, 1, -1, 1, 120 * day));
        byAge.observe(new Event(InteractionType.VIEW, 6, -1, 1, 120 * day));
        ScoredItems found = byAge.candidates(Session.of(120 * day, 1), 5);
        assertThat(found.items()).containsExactly(6, 5);
        assertThat(found.scores()[1] / found.scores()[0])
                .isCloseTo((float) Math.exp(-120 / NeighbourSettings.vstan().ageDays()), within(1e-5f));
        assertThat(byAge.candidates(Session.of(10_000 * day, 1), 5).scores()).isEqualTo(found.scores());
    }

    @Test
    void knowsNothingOfUnknownOrMissingItems() {
        view(neighbours, 0, 1, 2);
        assertThat(neighbours.candidates(Session.of(1), 5).size()).isZero();
        assertThat(neighbours.candidates(Session.of(1, -1, 999_999), 5).size()).isZero();
        assertThat(neighbours.candidates(Session.of(1, 1), 0).size()).isZero();
    }
}
