// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Set<InteractionType> ORDERS = Set.of(InteractionType.ORDER);
    private static final double SPAN_DAYS = 100;
    private static final long HOUR = 3_600_000;

    private final List<Visit> visits = visits();
    private final List<Visit> older = visits.subList(0, 150);
    private final List<Visit> newer = visits.subList(150, 200);
    private CandidateUnion sources = new CandidateUnion(List.of());
    private ItemHistory history = new ItemHistory(ORDERS, HOUR);
    private Feed feed = new Feed(sources, history, InteractionType.ORDER);

    @BeforeEach
    void startWithEverySourceForOrders() {
        sources = new CandidateUnion(new SourceSet(ORDERS, SPAN_DAYS).all);
        history = new ItemHistory(ORDERS, 24 * HOUR);
        feed = new Feed(sources, history, InteractionType.ORDER);
    }

    private static List<Visit> visits() {
        SplittableRandom random = new SplittableRandom(5);
        List<Visit> visits = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            int first = random.nextInt(50);
            int[] lines = random.ints(6, 0, 10)
                    .map(step -> (first + step) % 50)
                    .distinct()
                    .toArray();
            visits.add(new Visit(number, random.nextInt(20), lines, (1L + number) * 12 * HOUR));
        }
        return visits;
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Visit visit : newer) {
            Session session = new Session(visit.visitor(), visit.items(), visit.at());
            for (ScoredItems answer : sources.answers(session, 20)) {
                answers.add(Arrays.toString(answer.items()) + Arrays.toString(answer.scores()));
            }
            answers.add(history.total(session.last()) + " " + history.sinceFirst(session.last()));
        }
        return answers;
    }

    @Test
    void rewoundSourcesAnswerAsNewOnesDo() {
        List<String> ofNew = answers();
        feed.observe(visits);
        assertThat(answers()).isNotEqualTo(ofNew);
        feed.rewind();
        assertThat(answers()).isEqualTo(ofNew);
    }

    @Test
    void whatWasObservedBeforeRewindingLeavesNoTrace() {
        feed.observe(older);
        List<String> ofOlder = answers();
        feed.observe(newer);
        feed.rewind();
        feed.observe(older);
        assertThat(answers()).isEqualTo(ofOlder);
    }
}
