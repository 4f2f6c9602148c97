// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.BoostSettings;
import io.vetrina.ml.rank.BoostTrainer;
import io.vetrina.ml.rank.BoostedRanker;
import io.vetrina.ml.rank.CandidateFeatures;
import io.vetrina.ml.rank.DenseExample;
import java.util.List;
import java.util.stream.Stream;

/** Trains boosted trees. */
final class TreeTrainer implements RankerTrainer {

    private static final int FEWEST_POSITIVES = 100;

    private final CandidateFeatures features;
    private final List<DenseExample> earlier;
    private final DataWindow window;
    private BoostSettings settings = BoostSettings.DEFAULT;

    /** @param earlier further examples, from before the validation queries */
    TreeTrainer(CandidateFeatures features, List<DenseExample> earlier, DataWindow window) {
        this.features = features;
        this.earlier = earlier;
        this.window = window;
    }

    /** Whether there are enough positive examples for trees not to overfit. */
    boolean hasEnoughPositives(List<QueryCandidates> from) {
        return from.stream()
                        .filter(each -> each.nextPlace() >= 0)
                        .limit(FEWEST_POSITIVES)
                        .count()
                == FEWEST_POSITIVES;
    }

    @Override
    public Ranker trainWithEarlyStopping(List<QueryCandidates> older, List<QueryCandidates> newer) {
        BoostedRanker trees = trainer().train(withEarlier(examples(older)), window);
        settings = settings.withRounds(trees.scorer().bestRounds(examples(newer)));
        return new TreeRanker(features, trees.first(settings.rounds()));
    }

    @Override
    public Ranker retrain(List<QueryCandidates> all, double quality) {
        BoostedRanker trees = trainer().train(withEarlier(examples(all)), window);
        return new TreeRanker(features, trees.withMetric("quality", quality));
    }

    private BoostTrainer trainer() {
        return new BoostTrainer(settings, features.names());
    }

    private List<DenseExample> examples(List<QueryCandidates> from) {
        return TreeExamples.of(from, features);
    }

    private List<DenseExample> withEarlier(List<DenseExample> examples) {
        return Stream.concat(earlier.stream(), examples.stream()).toList();
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
