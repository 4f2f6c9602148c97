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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final long HOUR = 3_600_000;
    private static final Set<InteractionType> VIEWS = Set.of(InteractionType.VIEW);

    private static void view(CandidateSource source, int session, long at, int... items) {
        for (int item : items) {
            source.observe(new Event(InteractionType.VIEW, item, -1, session, at));
        }
    }

    private static void order(CandidateSource source, int order, long at, int... items) {
        for (int item : items) {
            source.observe(new Event(InteractionType.ORDER, item, 5, order, at));
        }
    }

    @Test
    void sequentialRulesCountStepsAsByHand() {
        RuleSettings settings = new RuleSettings(VIEWS, 2, 1, 0, Double.POSITIVE_INFINITY, 8, 1, 1, 0, 0);
        SequentialRules rules = new SequentialRules("rules", settings);
        view(rules, 0, 0, 1, 2, 3);
        view(rules, 1, 0, 1, 3);
        ScoredItems found = rules.candidates(Session.of(0, 1), 5);
        assertThat(found.items()).containsExactly(3, 2);
        // two steps weigh 1/e: 3 has 1/e + 1
        assertThat(found.scores()[0]).isCloseTo((float) (1 + Math.exp(-1)), within(1e-6f));
        assertThat(found.scores()[1]).isEqualTo(1);
    }

    @Test
    void rulesHalveAfterTheHalfLife() {
        RuleSettings settings = new RuleSettings(VIEWS, 1, 1, 0, 1, 8, 1, 1, 0, 0);
        SequentialRules rules = new SequentialRules("rules", settings);
        view(rules, 0, 0, 1, 2);
        view(rules, 1, 24 * HOUR, 1, 3);
        ScoredItems found = rules.candidates(Session.of(24 * HOUR, 1), 5);
        assertThat(found.items()).containsExactly(3, 2);
        assertThat(found.scores()[0] / found.scores()[1]).isCloseTo(2, within(1e-4f));
    }

    @Test
    void coPurchasePrefersWhatGoesTogetherToWhatIsEverywhere() {
        CoPurchase bought = new CoPurchase("bought-with", Duration.ofDays(90));
        for (int i = 0; i < 40; i++) {
            order(bought, i, HOUR, i < 10 ? new int[] {1, 2, 9} : new int[] {9, 100 + i});
        }
        assertThat(bought.candidates(Session.of(HOUR, 1), 5).items()).startsWith(2);
        assertThat(bought.candidates(Session.of(HOUR, 1), 5).items()).doesNotContain(9);
    }

    @Test
    void trendingFollowsTheHourAndKeepsTheWeek() {
        Trending trending = new Trending("trending", VIEWS);
        for (int i = 0; i < 50; i++) {
            view(trending, i, 0, 1);
        }
        view(trending, 60, 10 * HOUR, 2, 2, 2);
        assertThat(trending.candidates(Session.of(10 * HOUR), 2).items()).containsExactly(2, 1);
        Trending popular = Trending.popular("popular", VIEWS);
        view(popular, 1, 0, 1, 1, 1);
        view(popular, 2, 900 * HOUR, 2, 2);
        assertThat(popular.candidates(Session.of(900 * HOUR), 2).items()).containsExactly(1, 2);
    }

    @Test
    void aWalkGoesOnFromWhereTheRulesLead() {
        double off = Double.POSITIVE_INFINITY;
        SequentialRules rules = new SequentialRules("rules", new RuleSettings(VIEWS, 1, off, 1, off, 8, 1, off, 0, 0));
        view(rules, 0, 0, 1, 2);
        view(rules, 1, 0, 1, 2);
        view(rules, 2, 0, 1, 3);
        view(rules, 3, 0, 2, 4);
        view(rules, 4, 0, 3, 5);
        // From 1 to 2 twice, to 3 once. On from 2: two thirds to 1, one third to 4; from 3: half to 1, half to 5.
        ScoredItems found = new RuleWalk("walk", rules, rules).candidates(Session.of(0, 1), 5);
        assertThat(found.items()).containsExactly(1, 4, 5);
        assertThat(found.scores()).containsExactly(new float[] {4f / 3 + 0.5f, 2f / 3, 0.5f}, within(1e-6f));
        // Divided by the target's count, 1 gets (4/3 + 1/2) / 3.
        RuleWalk rare = new RuleWalk("walk", rules, rules.withQuerySettings(1, off, 1, 0));
        assertThat(rare.candidates(Session.of(0, 1), 5).items()).containsExactly(4, 1, 5);
        assertThat(rare.candidates(Session.of(0, 1), 5).scores()[1]).isCloseTo(11f / 18, within(1e-6f));
        assertThat(rare.candidates(Session.of(0, 9), 5).size()).isZero();
    }

    @Test
    void returnsAreTheObservedShares() {
        Revisits returns = new Revisits("returns", VIEWS);
        for (int i = 0; i < 100; i++) {
            view(returns, i, 0, i % 4 == 0 ? new int[] {1, 1} : new int[] {1, 2});
        }
        // 25 of 100 came back at once, in one situation on all levels: each starts from the share before as from 50.
        double coarse = (25 + 50 * 0.02) / 150;
        double finer = (25 + 50 * coarse) / 150;
        double finest = (25 + 50 * finer) / 150;
        assertThat(returns.candidates(Session.of(0, 7), 5).scores()[0]).isCloseTo((float) finest, within(1e-6f));
    }

    @Test
    void returnsTellSessionsThatCameBackBeforeFromOthers() {
        Revisits returns = new Revisits("returns", VIEWS);
        for (int i = 0; i < 1_000; i++) {
            view(returns, i, 0, i % 2 == 0 ? new int[] {1, 2, 1, 2} : new int[] {1, 2, 3, 4});
        }
        ScoredItems back = returns.candidates(Session.of(0, 5, 6, 5), 5);
        assertThat(back.items()).containsExactly(6, 5);
        assertThat(back.scores()[0]).isGreaterThan(0.9f);
        ScoredItems onward = returns.candidates(Session.of(0, 5, 6, 7), 5);
        assertThat(onward.scores()[onward.rankOf(6)]).isLessThan(0.1f);
    }

    @Test
    void buyAgainIsDueWhenTheIntervalHasPassed() {
        BuyAgain again = new BuyAgain("buy-again", 10, Duration.ofDays(30));
        long day = 24 * HOUR;
        order(again, 0, 0, 1, 2);
        order(again, 1, 10 * day, 1);
        order(again, 2, 20 * day, 1, 2);
        Session due = new Session(5, new int[0], 30 * day);
        // item 1 every 10 days is due now: ln(4) * 1; item 2 every 20 days is half way: ln(3) * .5 * e^.5
        ScoredItems found = again.candidates(due, 5);
        assertThat(found.items()).containsExactly(1, 2);
        assertThat(found.scores()[0]).isCloseTo((float) Math.log(4), within(1e-5f));
        assertThat(found.scores()[1]).isCloseTo((float) (Math.log(3) * 0.5 * Math.exp(0.5)), within(1e-5f));
    }

    @Test
    void aFullRowGivesUpItsLeastPartner() {
        PairCounts pairs = new PairCounts(4);
        for (int to = 0; to < 4; to++) {
            pairs.add(1, to, to + 1);
        }
        pairs.add(1, 9, 1);
        ItemScores kept = new ItemScores(8);
        pairs.forEach(1, kept::add);
        assertThat(kept.size()).isEqualTo(4);
        assertThat(kept.get(9)).isEqualTo(1);
        assertThat(kept.get(0)).isZero();
    }

    @Test
    void fusionAddsSharesAndTakesProbabilitiesAtTheirWord() {
        ScoredItems shares = new ScoredItems(new int[] {1, 2}, new float[] {3, 1});
        ScoredItems chances = new ScoredItems(new int[] {2}, new float[] {0.6f});
        ScoredItems fused = new Fusion(new double[] {1, 1}, 1, 1)
                .fuse(Session.of(0), new ScoredItems[] {shares, chances}, new boolean[] {false, true}, 5);
        assertThat(fused.items()).containsExactly(2, 1);
        assertThat(fused.scores()).containsExactly(new float[] {0.85f, 0.75f}, within(1e-6f));
        ScoredItems unmet = new Fusion(new double[] {1, 0}, 1, 0)
                .fuse(Session.of(0, 1), new ScoredItems[] {shares, chances}, new boolean[] {false, true}, 1);
        assertThat(unmet.items()).containsExactly(2);
    }

    @Test
    void aUnionRebuiltFromTheLogAnswersAsTheRestoredOne() throws IOException {
        long seed = 31;
        CandidateUnion first = new CandidateUnion(all());
        CandidateUnion rebuilt = new CandidateUnion(all());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 5_000; i++) {
            InteractionType kind = random.nextInt(4) == 0 ? InteractionType.ORDER : InteractionType.VIEW;
            Event event = new Event(kind, random.nextInt(300), random.nextInt(20), i / 5, i * HOUR);
            first.observe(event);
            rebuilt.observe(event);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        first.save(new DataOutputStream(bytes));
        CandidateUnion restored = new CandidateUnion(all());
        restored.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (int i = 0; i < 100; i++) {
            Session asking = new Session(i % 20, new int[] {random.nextInt(300), random.nextInt(300)}, 5_000 * HOUR);
            int[] expected = first.candidates(asking, 20, 50).fused().items();
            assertThat(restored.candidates(asking, 20, 50).fused().items())
                    .as("seed " + seed)
                    .isEqualTo(expected);
            assertThat(rebuilt.candidates(asking, 20, 50).fused().items()).isEqualTo(expected);
        }
    }

    private static List<CandidateSource> all() {
        SequentialRules rules = new SequentialRules("rules", RuleSettings.sequential());
        return List.of(
                new SessionNeighbours("neighbours", NeighbourSettings.vstan()),
                rules,
                new RuleWalk("walk", rules, rules),
                new CoPurchase("bought-with", Duration.ofDays(90)),
                new Revisits("returns", VIEWS),
                new Trending("trending", VIEWS),
                new BuyAgain("buy-again", 100, Duration.ofDays(30)),
                new OrderHistory("own-orders", 100),
                new LastItems("endings", VIEWS, 30 * 24 * HOUR));
    }
}
