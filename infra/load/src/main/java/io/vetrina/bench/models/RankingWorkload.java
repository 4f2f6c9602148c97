// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.hybrid.FactorisationRanker;
import io.vetrina.ml.hybrid.TreeRanker;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.BoostSettings;
import io.vetrina.ml.rank.BoostTrainer;
import io.vetrina.ml.rank.CandidateFeatures;
import io.vetrina.ml.rank.DenseExample;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.RankingContext;
import io.vetrina.ml.rank.RankingExample;
import io.vetrina.ml.rank.RevisitFeatures;
import io.vetrina.ml.rank.RuleFeatures;
import io.vetrina.ml.rank.TrajectoryFeatures;
import io.vetrina.ml.vector.EncoderSettings;
import io.vetrina.ml.vector.ItemVectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rankers trained to predict the last item of synthetic sessions, and full candidate sets to rank. */
final class RankingWorkload {

    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");
    private static final DataWindow WINDOW = new DataWindow("synthetic stream", Instant.EPOCH, Instant.EPOCH);
    private static final int TRAINING_QUERIES = 1_000;
    private static final int RANKED = 200;
    private static final int EVERY = 10;

    /** A session, its candidates and the item that came next. */
    record RankingQuery(Session session, CandidateSet candidates, int next) {

        boolean isExample(int place) {
            return place % EVERY == 0 || isTaken(place);
        }

        boolean isTaken(int place) {
            return candidates.item(place) == next;
        }
    }

    private final TrainedSources trained = new TrainedSources();
    private final List<RankingQuery> ranked = new ArrayList<>();
    private int turn;

    RankingWorkload() {
        TRIBUO.setLevel(Level.WARNING);
        while (ranked.size() < RANKED) {
            RankingQuery query = newQuery();
            if (query.candidates.size() == TrainedSources.RANKED) {
                ranked.add(query);
            }
        }
    }

    /** The next of {@value #RANKED} candidate sets in turns. */
    RankingQuery next() {
        turn = (turn + 1) % RANKED;
        return ranked.get(turn);
    }

    FactorisationRanker factorisation() {
        FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);
        List<RankingExample> examples = new ArrayList<>();
        for (int i = 0; i < TRAINING_QUERIES; i++) {
            RankingQuery query = newQuery();
            Features context = extractor.context(RankingContext.of(query.session));
            for (int place = 0; place < query.candidates.size(); place++) {
                if (query.isExample(place)) {
                    Features features = context.copy();
                    extractor.candidate(query.session, query.candidates, place, features);
                    examples.add(new RankingExample(features, query.isTaken(place), 1));
                }
            }
        }
        return new FactorisationRanker(extractor, new FmTrainer(FmSettings.DEFAULT).train(examples, WINDOW));
    }

    TreeRanker trees() {
        ItemVectors vectors = vectors();
        CandidateFeatures features = new CandidateFeatures(
                trained.union.sources().stream().map(CandidateSource::name).toList(),
                trained.history,
                () -> vectors,
                List.of(
                        new RuleFeatures(List.of(trained.rules)),
                        new TrajectoryFeatures(trained.history, () -> vectors),
                        new RevisitFeatures()));
        List<DenseExample> examples = new ArrayList<>();
        for (int i = 0; i < TRAINING_QUERIES; i++) {
            RankingQuery query = newQuery();
            float[][] rows = features.of(query.session, query.candidates);
            for (int place = 0; place < rows.length; place++) {
                if (query.isExample(place)) {
                    examples.add(new DenseExample(rows[place], query.isTaken(place)));
                }
            }
        }
        return new TreeRanker(
                features, new BoostTrainer(BoostSettings.DEFAULT, features.names()).train(examples, WINDOW));
    }

    private RankingQuery newQuery() {
        Session whole = trained.stream.query();
        int[] items = whole.items();
        Session prefix = new Session(whole.visitor(), Arrays.copyOf(items, Math.max(1, items.length - 1)), whole.now());
        return new RankingQuery(prefix, trained.candidates(prefix), whole.last());
    }

    /** Directions at random: a cosine costs the same whatever it says. */
    private static ItemVectors vectors() {
        SplittableRandom random = new SplittableRandom(3);
        int dimension = EncoderSettings.DEFAULT.dimension();
        float[][] rows = new float[TrainedSources.ITEMS][dimension];
        for (float[] row : rows) {
            for (int d = 0; d < dimension; d++) {
                row[d] = (float) random.nextGaussian();
            }
        }
        return new ItemVectors(rows, dimension);
    }
}
