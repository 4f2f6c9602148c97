// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.BoostSettings;
import io.vetrina.ml.rank.BoostTrainer;
import io.vetrina.ml.rank.BoostedRanker;
import io.vetrina.ml.rank.CandidateMeasures;
import io.vetrina.ml.rank.MeasuredExample;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes boosted trees. */
final class TreeSchool implements RankerSchool {

    private static final int NEGATIVES = 20;
    private static final int FEWEST_TAKEN = 100;

    private final CandidateMeasures measures;
    private final DataWindow window;
    private BoostSettings settings = new BoostSettings(200, 6, 0.08, 5, 0.75, 1);

    TreeSchool(CandidateMeasures measures, DataWindow window) {
        this.measures = measures;
        this.window = window;
    }

    /** Whether there are examples enough for trees not to learn by heart. */
    boolean hasEnough(List<Asked> from) {
        return from.stream()
                        .filter(each ->
                                each.candidates().fused().rankOf(each.query().next()) >= 0)
                        .limit(FEWEST_TAKEN)
                        .count()
                == FEWEST_TAKEN;
    }

    @Override
    public Ranker teach(List<Asked> older, List<Asked> newer) {
        BoostedRanker trees = trainer().train(examples(older), window);
        settings = settings.withRounds(trees.scorer().bestRounds(examples(newer)));
        return new TreeRanker(measures, trees.first(settings.rounds()));
    }

    @Override
    public Ranker graduate(List<Asked> all, double quality) {
        BoostedRanker trees = trainer().train(examples(all), window);
        return new TreeRanker(measures, trees.withMetric("quality", quality));
    }

    private BoostTrainer trainer() {
        return new BoostTrainer(settings, measures.names());
    }

    private List<MeasuredExample> examples(List<Asked> from) {
        List<MeasuredExample> examples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (Asked each : from) {
            if (each.candidates().fused().rankOf(each.query().next()) >= 0) {
                float[][] rows = measures.of(each.query().session(), each.candidates());
                each.sample(NEGATIVES, random, (place, taken) -> examples.add(new MeasuredExample(rows[place], taken)));
            }
        }
        return examples;
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
