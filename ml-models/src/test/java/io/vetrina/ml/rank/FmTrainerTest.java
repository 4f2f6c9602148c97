// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.model.DataWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tribuo.classification.Label;

class FmTrainerTest {

    private static final DataWindow WINDOW = new DataWindow("made", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    private final FmTrainer trainer = new FmTrainer(FmSettings.DEFAULT.withEpochs(5));

    /** Visitors like items of their own parity: only a product of factors can tell. */
    private static List<RankingExample> parityTaste(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RankingExample> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int visitor = random.nextInt(20);
            int item = random.nextInt(30);
            boolean likes = (visitor + item) % 2 == 0;
            examples.add(new RankingExample(features(visitor, item), likes, 1));
        }
        return examples;
    }

    private static Features features(int visitor, int item) {
        return new Features()
                .add(FeatureField.CONSTANT, 0)
                .add(FeatureField.VISITOR, visitor)
                .add(FeatureField.ITEM, item);
    }

    @Test
    void learnsATasteThatIsInNoSingleFeature() {
        FmRanker ranker = trainer.train(parityTaste(7, 4_000), WINDOW);
        double likes = ranker.scorer().prepare(new Features()).probability(features(4, 8));
        double dislikes = ranker.scorer().prepare(new Features()).probability(features(4, 9));
        assertThat(likes).isGreaterThan(0.9);
        assertThat(dislikes).isLessThan(0.1);
    }

    @Test
    void scorerAgreesWithTribuoToTheLastDigits() {
        FmRanker ranker = trainer.train(parityTaste(8, 1_000), WINDOW);
        for (RankingExample example : parityTaste(9, 300)) {
            double tribuo = ranker.model()
                    .predict(FmTrainer.example(example))
                    .getOutput()
                    .getLabelScore(new Label("taken"))
                    .orElseGet(() -> predictedBelowHalf(ranker, example));
            Features context = new Features().add(FeatureField.CONSTANT, 0);
            Features rest = new Features();
            for (int i = 1; i < example.features().size(); i++) {
                rest.add(example.features().field(i), example.features().value(i));
            }
            assertThat(ranker.scorer().prepare(context).probability(rest)).isCloseTo(tribuo, within(1e-12));
        }
    }

    private static double predictedBelowHalf(FmRanker ranker, RankingExample example) {
        return ranker.model()
                .predict(FmTrainer.example(example))
                .getOutputScores()
                .get("taken")
                .getLabelScore(new Label("taken"))
                .orElseThrow();
    }

    @Test
    void sameDataAndSeedGiveTheSameWeightsHash() {
        String once = trainer.train(parityTaste(1, 500), WINDOW).origin().weightsHash();
        String twice = trainer.train(parityTaste(1, 500), WINDOW).origin().weightsHash();
        String others = trainer.train(parityTaste(2, 500), WINDOW).origin().weightsHash();
        assertThat(twice).isEqualTo(once).isNotEqualTo(others);
    }

    @Test
    void warmStartKeepsWhatTheNewDataDoNotMention() {
        FmRanker parent = trainer.train(parityTaste(3, 3_000), WINDOW);
        List<RankingExample> newItemOnly = List.of(new RankingExample(features(1, 99), true, 1));
        FmRanker child = trainer.trainFrom(parent, newItemOnly, WINDOW);
        assertThat(child.origin().parentHash()).isEqualTo(parent.origin().weightsHash());
        assertThat(child.scorer().features()).isEqualTo(parent.scorer().features() + 1);
        double before = parent.scorer().prepare(new Features()).probability(features(4, 8));
        double after = child.scorer().prepare(new Features()).probability(features(4, 8));
        assertThat(after).isCloseTo(before, within(0.05));
    }

    @Test
    void refusesToTrainFromNothing() {
        assertThatThrownBy(() -> trainer.train(List.of(), WINDOW)).isInstanceOf(IllegalArgumentException.class);
    }
}
