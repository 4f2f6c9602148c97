// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vetrina.ml.model.DataWindow;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerFileTest {

    private static FmRanker ranker() {
        Features taken = new Features().add(FeatureField.CONSTANT, 0).add(FeatureField.ITEM, 3);
        Features passed = new Features().add(FeatureField.CONSTANT, 0).add(FeatureField.ITEM, 4);
        DataWindow window = new DataWindow("two views", Instant.ofEpochMilli(5), Instant.ofEpochMilli(9));
        return new FmTrainer(FmSettings.DEFAULT)
                .train(List.of(new RankingExample(taken, true, 1), new RankingExample(passed, false, 1)), window)
                .withMetric("auc", 0.75);
    }

    @Test
    void carriesWeightsAndOriginThereAndBack() throws IOException {
        FmRanker ranker = ranker();
        FmRanker read = RankerFile.read(RankerFile.write(ranker));
        assertThat(read.origin()).isEqualTo(ranker.origin());
        Features features = new Features().add(FeatureField.CONSTANT, 0).add(FeatureField.ITEM, 3);
        assertThat(read.scorer().prepare(new Features()).logit(features))
                .isEqualTo(ranker.scorer().prepare(new Features()).logit(features));
        assertThat(read.model().getProvenance().toString())
                .contains(ranker.origin().dataHash());
    }

    @Test
    void refusesBytesThatAreNoRanker() {
        assertThatThrownBy(() -> RankerFile.read(new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> RankerFile.read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }
}
