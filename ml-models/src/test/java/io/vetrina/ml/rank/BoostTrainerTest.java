// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.model.DataWindow;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
        value = "io.vetrina.ml.rank.BoostTrainer#isAvailable",
        disabledReason = "XGBoost needs libgomp, which is not here")
class BoostTrainerTest {

    private static final DataWindow WINDOW = new DataWindow("made", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    private static final List<String> NAMES = List.of("price", "age", "noise");
    private final BoostTrainer trainer = new BoostTrainer(new BoostSettings(60, 3, 0.2, 1, 0.9, 1), NAMES);

    /** Taken if cheap and old or dear and new: neither feature tells alone. */
    private static List<DenseExample> crosswise(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<DenseExample> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] features = {random.nextInt(100), (float) random.nextDouble() - 0.5f, random.nextInt(9) * 1e6f};
            examples.add(new DenseExample(features, features[0] < 50 == features[1] > 0));
        }
        return examples;
    }

    private static List<DenseExample> chance(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return crosswise(seed, count).stream()
                .map(example -> new DenseExample(example.features(), random.nextBoolean()))
                .toList();
    }

    @Test
    void learnsWhatNoMeasureTellsAlone() {
        TreeScorer scorer = trainer.train(crosswise(1, 2_000), WINDOW).scorer();
        assertThat(scorer.logit(new float[] {10, 0.4f, 0})).isGreaterThan(2);
        assertThat(scorer.logit(new float[] {10, -0.4f, 0})).isLessThan(-2);
    }

    @Test
    void scorerAgreesWithTribuo() {
        BoostedRanker ranker = trainer.train(crosswise(2, 1_000), WINDOW);
        for (DenseExample example : crosswise(3, 300)) {
            double theirs =
                    ranker.model().predict(trainer.example(example)).getOutput().getValues()[0];
            double ours = 1 / (1 + Math.exp(-ranker.scorer().logit(example.features())));
            assertThat(ours).isCloseTo(theirs, within(1e-5));
        }
    }

    @Test
    void givesTheSameTreesForTheSameExamples() {
        BoostedRanker once = trainer.train(crosswise(4, 500), WINDOW);
        BoostedRanker twice = trainer.train(crosswise(4, 500), WINDOW);
        assertThat(twice.origin()).isEqualTo(once.origin());
        assertThat(trainer.train(crosswise(5, 500), WINDOW).origin().weightsHash())
                .isNotEqualTo(once.origin().weightsHash());
    }

    @Test
    void stopsEarlyWhereThereIsNothingToLearn() {
        TreeScorer real = trainer.train(crosswise(6, 2_000), WINDOW).scorer();
        TreeScorer made = trainer.train(chance(7, 2_000), WINDOW).scorer();
        assertThat(real.bestRounds(crosswise(8, 1_000))).isGreaterThan(40);
        assertThat(made.bestRounds(chance(9, 1_000))).isEqualTo(10);
    }

    @Test
    void refusesExamplesOfOneKindOnly() {
        List<DenseExample> taken =
                crosswise(1, 100).stream().filter(DenseExample::positive).toList();
        assertThatThrownBy(() -> trainer.train(taken, WINDOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenWithItsOrigin() throws IOException {
        BoostedRanker ranker = trainer.train(crosswise(4, 500), WINDOW).withMetric("quality", 0.5);
        assertThat(RankerFile.write(ranker)).hasSizeGreaterThan(1_000);
        assertThatThrownBy(() -> RankerFile.read(RankerFile.write(ranker)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no factorisation machine");
    }
}
