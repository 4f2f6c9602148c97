// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleFeaturesTest {

    private static final double OFF = Double.POSITIVE_INFINITY;

    private final SequentialRules next = rules("next", 1);
    private final SequentialRules near = rules("near", 2);
    private final RuleFeatures features = new RuleFeatures(List.of(next, near));

    private static SequentialRules rules(String name, int steps) {
        return new SequentialRules(
                name, new RuleSettings(Set.of(InteractionType.VIEW), steps, OFF, 0, OFF, 16, 1, OFF, 0, 0));
    }

    private void view(int session, int... items) {
        for (int item : items) {
            Event event = new Event(InteractionType.VIEW, item, -1, session, session);
            next.observe(event);
            near.observe(event);
        }
    }

    @Test
    void countsTheItemsOfTheSessionThatLeadToACandidate() {
        view(0, 1, 2, 9);
        view(1, 3, 9);
        assertThat(features.names()).containsExactly("items that lead there by next", "items that lead there by near");
        Session session = Session.of(5, 1, 2, 3, 2);
        assertThat(features.of(session).apply(9)).containsExactly(2, 3); // 2 and 3 at once, 1 in two steps
        assertThat(features.of(session).apply(2)).containsExactly(1, 1);
    }

    @Test
    void isZeroForWhatNothingLeadsTo() {
        view(0, 1, 2);
        assertThat(features.of(Session.of(5, 1)).apply(7)).containsExactly(0, 0);
        assertThat(features.of(Session.of(5)).apply(2)).containsExactly(0, 0);
        assertThat(features.of(Session.of(5, -1, 40_000)).apply(2)).containsExactly(0, 0);
    }
}
