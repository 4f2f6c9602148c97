// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.FeatureField;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.RankingContext;
import io.vetrina.ml.rank.RankingExample;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Trains factorisation machines. */
final class FactorisationTrainer implements RankerTrainer {

    private static final int NEGATIVES = 20;
    private static final int MOST_QUERIES = 5_000;

    private final FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);
    private final DataWindow window;
    private FmSettings settings = FmSettings.DEFAULT;

    FactorisationTrainer(DataWindow window) {
        this.window = window;
    }

    @Override
    public Ranker trainWithEarlyStopping(List<QueryCandidates> older, List<QueryCandidates> newer) {
        FmTrainer.Stopped stopped = new FmTrainer(settings).train(examples(older), examples(newer), window);
        settings = settings.withEpochs(stopped.epochs());
        return new FactorisationRanker(extractor, stopped.ranker());
    }

    @Override
    public Ranker retrain(List<QueryCandidates> all, double quality) {
        return new FactorisationRanker(
                extractor, new FmTrainer(settings).train(examples(all), window).withMetric("quality", quality));
    }

    private List<RankingExample> examples(List<QueryCandidates> from) {
        List<RankingExample> examples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (QueryCandidates each : from.subList(Math.max(0, from.size() - MOST_QUERIES), from.size())) {
            Session session = each.query().session();
            Features context = extractor.context(RankingContext.of(session));
            int next = each.nextPlace();
            for (int place : each.sample(NEGATIVES, random)) {
                Features features = context.copy();
                extractor.candidate(session, each.candidates(), place, features);
                examples.add(new RankingExample(features, place == next, 1));
            }
        }
        if (examples.isEmpty()) {
            // Without examples the ranker leaves the order as it is.
            examples.add(new RankingExample(new Features().add(FeatureField.CONSTANT, 0), false, 1));
        }
        return examples;
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
