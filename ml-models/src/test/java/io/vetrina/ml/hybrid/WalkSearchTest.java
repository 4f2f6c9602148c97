// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.RuleWalk;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalkSearchTest {

    private static final double OFF = Double.POSITIVE_INFINITY;

    private final SequentialRules rules = new SequentialRules(
            "rules", new RuleSettings(Set.of(InteractionType.VIEW), 1, OFF, 0, OFF, 8, 10, OFF, 0, 0));

    /** What is asked: from 5 and then 1, the rules lead to 3 by way of 2. */
    private final List<Query> queries = List.of(new Query(Session.of(0, 5, 1), 3, 0));

    private final List<String> told = new ArrayList<>();
    private int sessions;

    WalkSearchTest() {
        view(1, 2);
        view(2, 3);
        view(2, 0); // as often as 3, but everybody looks at 0
        for (int i = 0; i < 8; i++) {
            view(0);
        }
        view(5, 6); // from the older item of the query, and twice
        view(5, 6);
        view(6, 7);
    }

    private void view(int... items) {
        for (int item : items) {
            rules.observe(new Event(InteractionType.VIEW, item, -1, sessions, 1));
        }
        sessions++;
    }

    private int[] answers(RuleWalk walk) {
        return walk.candidates(queries.getFirst().session(), 20).items();
    }

    @Test
    void choosesHowManyItemsAreAskedAndHowMuchPopularItemsLose() {
        // At first the walk says 7 (twice 1), then 0 and 3 (each half of 1): 3 is on place 3. From the newest item
        // alone it is on
        // place 2, and on place 1 when what is popular loses: 1/2 against 1/2 / 9^0.15.
        RuleWalk walk = new WalkSearch(rules, new MarginalQuality(List.of(), queries)).best("walk", told::add);
        assertThat(told).containsExactly("walk: quality 3.0000, query items and powers of the counts [1.0, 0.0, 0.15]");
        assertThat(answers(walk)).containsExactly(3, 0);
    }

    @Test
    void aWalkOnFromAnotherSourceChoosesItsSecondStepOnly() {
        RuleWalk walk =
                new WalkSearch(rules, new MarginalQuality(List.of(), queries)).from(rules, "further", told::add);
        // From both items of the query, as the source says: 7 stays ahead, 3 goes before 0.
        assertThat(answers(walk)).containsExactly(7, 3, 0);
        assertThat(told).containsExactly("further: quality 2.0000, power of the counts 0.15");
    }
}
