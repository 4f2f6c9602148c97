// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.FeatureField;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.RankingContext;
import io.vetrina.ml.rank.RankingExample;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    /** Sessions never leave one of these groups, so an item of another group in an answer was read torn. */
    private static final int GROUP = 50;

    private static final int ITEMS = 2_000;
    private static final Set<InteractionType> KINDS = Set.of(InteractionType.VIEW, InteractionType.ORDER);

    private static List<CandidateSource> sources() {
        SequentialRules rules = new SequentialRules("rules", RuleSettings.cosine(KINDS));
        return List.of(
                new SessionNeighbours("neighbours", NeighbourSettings.vstan().of(KINDS)),
                rules,
                new RuleWalk("walk", rules, rules),
                new CoPurchase("bought-with", Duration.ofDays(1)),
                new Revisits("returns", KINDS));
    }

    private static FmRanker ranker(long seed) {
        List<RankingExample> examples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            Features features =
                    new Features().add(FeatureField.CONSTANT, 0).add(FeatureField.ITEM, random.nextInt(ITEMS));
            examples.add(new RankingExample(features, random.nextBoolean(), 1));
        }
        DataWindow window = new DataWindow("made", Instant.EPOCH, Instant.EPOCH);
        return new FmTrainer(FmSettings.DEFAULT.withEpochs(1)).train(examples, window);
    }

    @Test
    void readersSeeWholeAnswersWhileOneWriterObservesAndModelsAreSwapped() throws Exception {
        CandidateUnion union = new CandidateUnion(sources());
        FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);
        List<FmRanker> rankers = List.of(ranker(1), ranker(2));
        AtomicReference<FmRanker> serving = new AtomicReference<>(rankers.getFirst());
        AtomicBoolean isOver = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                SplittableRandom random = new SplittableRandom(reader);
                readers.add(threads.submit(() -> read(union, extractor, serving, isOver, random)));
            }
            Future<?> writer = threads.submit(() -> write(union, serving, rankers));
            writer.get();
            isOver.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("answers").isPositive();
            }
        }
    }

    private static void write(CandidateUnion union, AtomicReference<FmRanker> serving, List<FmRanker> rankers) {
        SplittableRandom random = new SplittableRandom(9);
        for (int session = 0; session < 20_000; session++) {
            int group = random.nextInt(ITEMS / GROUP) * GROUP;
            for (int i = 0; i < 6; i++) {
                InteractionType kind = random.nextBoolean() ? InteractionType.VIEW : InteractionType.ORDER;
                union.observe(new Event(kind, group + random.nextInt(GROUP), 1, session, session * 100_000L));
            }
            if (session % 100 == 0) {
                serving.set(rankers.get(session / 100 % 2));
            }
        }
    }

    private static int read(
            CandidateUnion union,
            FeatureExtractor extractor,
            AtomicReference<FmRanker> serving,
            AtomicBoolean isOver,
            SplittableRandom random) {
        int answers = 0;
        while (!isOver.get() || answers == 0) {
            int group = random.nextInt(ITEMS / GROUP);
            Session session = Session.of(
                    Long.MAX_VALUE / 2, group * GROUP + random.nextInt(GROUP), group * GROUP + random.nextInt(GROUP));
            CandidateSet found = union.candidates(session, 50, 50);
            double[] logits = serving.get().scorer().logits(extractor, RankingContext.of(session), found);
            ScoredItems ranked = found.blend(logits, 1, 20);
            for (int i = 0; i < ranked.size(); i++) {
                assertThat(ranked.items()[i] / GROUP).isEqualTo(group);
                assertThat(ranked.scores()[i]).isFinite();
            }
            answers++;
        }
        return answers;
    }
}
