// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.model.DataWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final DataWindow WINDOW = new DataWindow("made up", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void letsARankerThroughThatHasLearntWhatHoldsForTheUnseen() {
        FmRanker ranker = new FmTrainer(FmSettings.DEFAULT).train(examples(20_000, 0.1, 0.5), WINDOW);
        Gate.Verdict verdict = Gate.judge(ranker.scorer(), null, examples(4_000, 0.1, 0.5));
        assertThat(verdict.accepted()).as("%s", verdict).isTrue();
        assertThat(verdict.metrics().get("auc")).isGreaterThan(0.7);
        assertThat(verdict.metrics().get("log-loss"))
                .isLessThan(verdict.metrics().get("base-log-loss"));
    }

    @Test
    void refusesARankerThatLearntTheOppositeOfWhatHolds() {
        FmTrainer trainer = new FmTrainer(FmSettings.DEFAULT);
        FmRanker champion = trainer.train(examples(20_000, 0.1, 0.5), WINDOW);
        FmRanker misled = trainer.train(examples(20_000, 0.5, 0.1), WINDOW);
        Gate.Verdict verdict = Gate.judge(misled.scorer(), champion.scorer(), examples(4_000, 0.1, 0.5));
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.reason()).isEqualTo("log loss worse by more than 1 %");
        assertThat(verdict.metrics()).containsKeys("champion-log-loss", "score-psi");
    }

    @Test
    void doesNotTellAChampionFromItself() {
        FmRanker ranker = new FmTrainer(FmSettings.DEFAULT).train(examples(20_000, 0.1, 0.5), WINDOW);
        Gate.Verdict verdict = Gate.judge(ranker.scorer(), ranker.scorer(), examples(4_000, 0.1, 0.5));
        assertThat(verdict.metrics().get("score-psi")).isZero();
        assertThat(verdict.metrics().get("champion-log-loss"))
                .isEqualTo(verdict.metrics().get("log-loss"));
    }

    /** Two kinds of items, each taken with its own probability. */
    private List<RankingExample> examples(int number, double even, double odd) {
        List<RankingExample> examples = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            int item = random.nextInt(10);
            boolean taken = random.nextDouble() < (item % 2 == 0 ? even : odd);
            Features features = new Features().add(FeatureField.CONSTANT, 0).add(FeatureField.ITEM, item);
            examples.add(new RankingExample(features, taken, 1));
        }
        return examples;
    }
}
