// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown at a source, it answers with known items and finite scores. */
class PoisonTest {

    private static final Set<InteractionType> KINDS = Set.of(InteractionType.VIEW, InteractionType.ORDER);

    static Stream<CandidateSource> sources() {
        return Stream.of(
                new SessionNeighbours("vsknn", NeighbourSettings.vsknn().of(KINDS)),
                new SessionNeighbours("vstan", NeighbourSettings.vstan().of(KINDS)),
                new SequentialRules("rules", RuleSettings.sequential()),
                new SequentialRules("cosine", RuleSettings.cosine(KINDS)),
                new CoPurchase("bought-with", Duration.ofDays(90)),
                new Revisits("returns", KINDS),
                new Trending("trending", KINDS),
                Trending.popular("popular", KINDS),
                new BuyAgain("buy-again", 100, Duration.ofDays(30)),
                new OrderHistory("own-orders", 100),
                new LastItems("endings", KINDS, 1_000),
                new CatalogueNeighbours("siblings", new CatalogueOrder(List.of("b", "a", "c"))));
    }

    private static void assertSound(CandidateSource source) {
        for (Session session : List.of(
                Session.of(0),
                Session.of(-5, 1),
                Session.of(Long.MAX_VALUE, 1, 2, 1),
                Session.of(1_000, -1, Integer.MAX_VALUE, 2),
                new Session(Integer.MAX_VALUE, new int[] {1}, 1_000),
                new Session(3, new int[10_000], 1_000))) {
            ScoredItems found = source.candidates(session, 20);
            assertThat(found.size()).isLessThanOrEqualTo(20);
            assertThat(found.items()).doesNotHaveDuplicates();
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.items()[i]).isNotNegative();
                assertThat(found.scores()[i]).isFinite();
                assertThat(i == 0 || found.scores()[i] <= found.scores()[i - 1]).isTrue();
            }
        }
        assertThat(source.candidates(Session.of(1_000, 1), 0).size()).isZero();
        assertThat(source.candidates(Session.of(1_000, 1), -3).size()).isZero();
    }

    private static void show(CandidateSource source, int item, int visitor, int session, long at) {
        source.observe(new Event(InteractionType.VIEW, item, visitor, session, at));
        source.observe(new Event(InteractionType.ORDER, item, visitor, session, at));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void answersSoundlyBeforeAnythingHappened(CandidateSource source) {
        assertSound(source);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void ignoresWhatCannotHaveHappened(CandidateSource source) {
        show(source, -1, 3, 1, 1_000);
        show(source, 1, 3, 1, -1_000);
        show(source, 1, 3, 1, Long.MAX_VALUE);
        show(source, Integer.MIN_VALUE, -7, -7, Long.MIN_VALUE);
        assertSound(source);
        assertThat(source.candidates(Session.of(1_000, 1), 20).items()).doesNotContain(-1);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void survivesOneEndlessSessionAndAMillionRepeats(CandidateSource source) {
        for (int i = 0; i < 1_000_000; i++) {
            source.observe(new Event(InteractionType.VIEW, 1, 3, 1, 1_000 + i));
        }
        for (int i = 0; i < 20_000; i++) {
            show(source, i % 5_000, 3, 2, 2_000_000 + i);
        }
        assertSound(source);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void timeMayRunBackwardsAndJump(CandidateSource source) {
        show(source, 1, 3, 1, Event.LATEST);
        show(source, 2, 3, 1, 0);
        show(source, 3, 3, 2, Event.LATEST / 2);
        show(source, 2, 3, 0, 5);
        show(source, 1, 3, Integer.MAX_VALUE, 6);
        assertSound(source);
    }

    @Test
    void scoresThatAreNotFiniteAreRefused() {
        TopItems top = new TopItems(3);
        top.offer(1, Float.NaN);
        top.offer(2, Float.POSITIVE_INFINITY);
        top.offer(3, 1);
        assertThat(top.best().items()).containsExactly(3);
    }
}
