// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.model.DataWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void itsPartsAddUpToTheScore() {
        SplittableRandom random = new SplittableRandom(12);
        List<RankingExample> examples = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Features features = new Features()
                    .add(FeatureField.CONSTANT, 0)
                    .add(FeatureField.ITEM, random.nextInt(5))
                    .add(FeatureField.BRAND, random.nextInt(3), 0.5f);
            examples.add(new RankingExample(features, random.nextInt(3) == 0, 1));
        }
        FmScorer scorer = new FmTrainer(FmSettings.DEFAULT)
                .train(examples, new DataWindow("made", Instant.EPOCH, Instant.EPOCH))
                .scorer();
        for (RankingExample example : examples) {
            Explanation explanation = scorer.explain(example.features());
            double sum = explanation.bias()
                    + explanation.parts().stream()
                            .mapToDouble(Explanation.Part::amount)
                            .sum();
            assertThat(explanation.logit()).isCloseTo(sum, within(1e-12));
            assertThat(explanation.logit())
                    .isCloseTo(scorer.prepare(new Features()).logit(example.features()), within(1e-12));
        }
        assertThat(scorer.explain(examples.getFirst().features()).strongestPairs(3))
                .hasSize(3);
    }
}
