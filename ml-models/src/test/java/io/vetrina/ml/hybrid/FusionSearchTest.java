// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.Revisits;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.InteractionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FusionSearchTest {

    private static final Set<InteractionType> VIEWS = Set.of(InteractionType.VIEW);
    private static final double OFF = Double.POSITIVE_INFINITY;

    /** Mostly from a number to the next, now and then back to the one before. */
    private static List<Visit> visits() {
        SplittableRandom random = new SplittableRandom(3);
        List<Visit> visits = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            int[] items = new int[5];
            items[0] = random.nextInt(60);
            for (int i = 1; i < items.length; i++) {
                items[i] = i > 1 && random.nextInt(4) == 0 ? items[i - 2] : (items[i - 1] + 1 + random.nextInt(3)) % 60;
            }
            visits.add(new Visit(number, -1, items, number * 60_000L));
        }
        return visits;
    }

    private static CandidateUnion fed(List<Visit> visits) {
        CandidateUnion union = new CandidateUnion(List.of(
                new SequentialRules("next", new RuleSettings(VIEWS, 1, OFF, 0, OFF, 64, 1, OFF, 0, 0.5)),
                new Revisits("returns", VIEWS),
                Trending.popular("popular", VIEWS)));
        visits.forEach(visit -> visit.replay(InteractionType.VIEW, union::observe));
        return union;
    }

    private static List<Query> queries(List<Visit> visits) {
        return visits.stream().flatMap(visit -> Query.reveal(visit).stream()).toList();
    }

    private static double answered(CandidateUnion union, Fusion fusion, List<Query> queries) {
        CandidateUnion fused = union.with(fusion);
        return Quality.of(
                queries,
                query -> fused.candidates(query.session(), 50, Quality.K).fused());
    }

    @Test
    void theBoardJudgesAsTheUnionAnswers() {
        List<Visit> visits = visits();
        CandidateUnion union = fed(visits.subList(0, 300));
        List<Query> queries = queries(visits.subList(300, 400));
        FusionEvaluator evaluator = new FusionEvaluator(union, queries, 50);
        for (double seen : new double[] {1, 0.3, 0}) {
            for (double power : new double[] {0.7, 0.7, 1.4}) {
                Fusion fusion = new Fusion(new double[] {1, 2 * seen, 0.5 * power}, power, seen);
                assertThat(evaluator.quality(fusion)).isCloseTo(answered(union, fusion, queries), within(1e-3));
            }
        }
    }

    @Test
    void theWeightsFoundDoBetterThanEvenOnes() {
        List<Visit> visits = visits();
        CandidateUnion union = fed(visits.subList(0, 300));
        List<Query> queries = queries(visits.subList(300, 400));
        Fusion found = new FusionSearch(union, queries, 50).best(line -> {});
        assertThat(answered(union, found, queries)).isGreaterThan(answered(union, Fusion.even(3), queries));
    }

    @Test
    void theFirstSourcesGetTheWeightsThatTheyGetAlone() {
        List<Visit> visits = visits();
        CandidateUnion union = fed(visits.subList(0, 300));
        CandidateUnion two = new CandidateUnion(union.sources().subList(0, 2));
        List<Query> queries = queries(visits.subList(300, 400));
        Fusion alone = new FusionSearch(two, queries, 50).best(line -> {});
        Fusion first = new FusionSearch(union, queries, 50).best(2, line -> {});
        assertThat(first.weights()).containsExactly(alone.weights());
        assertThat(first.power()).isEqualTo(alone.power());
    }
}
