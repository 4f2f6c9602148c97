// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.BoostSettings;
import io.vetrina.ml.rank.BoostTrainer;
import io.vetrina.ml.rank.BoostedRanker;
import io.vetrina.ml.rank.CandidateMeasures;
import io.vetrina.ml.rank.MeasuredExample;
import java.util.List;
import java.util.stream.Stream;

/** Makes boosted trees. */
final class TreeSchool implements RankerSchool {

    private static final int FEWEST_TAKEN = 100;

    private final CandidateMeasures measures;
    private final List<MeasuredExample> earlier;
    private final DataWindow window;
    private BoostSettings settings = BoostSettings.DEFAULT;

    /** @param earlier what is learnt from beside the queries */
    TreeSchool(CandidateMeasures measures, List<MeasuredExample> earlier, DataWindow window) {
        this.measures = measures;
        this.earlier = earlier;
        this.window = window;
    }

    /** Whether there are examples enough for trees not to learn by heart. */
    boolean hasEnough(List<Asked> from) {
        return from.stream()
                        .filter(each -> each.taken() >= 0)
                        .limit(FEWEST_TAKEN)
                        .count()
                == FEWEST_TAKEN;
    }

    @Override
    public Ranker teach(List<Asked> older, List<Asked> newer) {
        BoostedRanker trees = trainer().train(withEarlier(examples(older)), window);
        settings = settings.withRounds(trees.scorer().bestRounds(examples(newer)));
        return new TreeRanker(measures, trees.first(settings.rounds()));
    }

    @Override
    public Ranker graduate(List<Asked> all, double quality) {
        BoostedRanker trees = trainer().train(withEarlier(examples(all)), window);
        return new TreeRanker(measures, trees.withMetric("quality", quality));
    }

    private BoostTrainer trainer() {
        return new BoostTrainer(settings, measures.names());
    }

    private List<MeasuredExample> examples(List<Asked> from) {
        return Lessons.of(from, measures);
    }

    private List<MeasuredExample> withEarlier(List<MeasuredExample> examples) {
        return Stream.concat(earlier.stream(), examples.stream()).toList();
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
