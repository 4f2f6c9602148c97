// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.TopItems;
import io.vetrina.ml.evaluation.Ranks;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.FeatureField;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmScorer;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.RankingContext;
import io.vetrina.ml.rank.RankingExample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Trains the ranker on candidates for validation queries and finds how much it should have to say: judged on the newest
 * part of the queries, which it did not learn from. What wins is trained again on all of them.
 */
final class RankerSearch {

    private static final double TRAINING_SHARE = 0.7;
    private static final int NEGATIVES = 20;
    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1, 1.5, 2.5};
    private static final FmSettings[] TRIED = {
        new FmSettings(8, 2, 0.05, 0.01, 0.02, 1), new FmSettings(8, 3, 0.05, 0.005, 0.02, 1),
    };

    /** A query with its candidates, which are the same for all rankers. */
    private record Asked(Query query, CandidateSet candidates) {}

    private final FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);
    private final CandidateUnion union;
    private final List<Asked> asked = new ArrayList<>();
    private final DataWindow window;
    private final Consumer<String> progress;

    /** @param queries in time order, at least one */
    RankerSearch(CandidateUnion union, List<Query> queries, Consumer<String> progress) {
        this.union = union;
        this.progress = progress;
        for (Query query : queries) {
            asked.add(new Asked(query, union.candidates(query.session(), Hybrid.PER_SOURCE, Hybrid.RANKED)));
        }
        window = new DataWindow(
                "validation queries",
                Instant.ofEpochMilli(queries.getFirst().session().now()),
                Instant.ofEpochMilli(queries.getLast().session().now()));
    }

    /** A hybrid of the sources with the ranker and share that did best. */
    Hybrid best(CandidateUnion streaming) {
        int cut = (int) (asked.size() * TRAINING_SHARE);
        List<RankingExample> examples = examples(asked.subList(0, cut));
        List<Asked> judged = asked.subList(cut, asked.size());
        double best = -1;
        double without = 0;
        FmSettings settings = TRIED[0];
        double share = 0;
        for (FmSettings tried : TRIED) {
            double[] qualities = qualities(
                    judged, new FmTrainer(tried).train(examples, window).scorer());
            without = qualities[0];
            for (int i = 0; i < SHARES.length; i++) {
                if (qualities[i] > best) {
                    best = qualities[i];
                    settings = tried;
                    share = SHARES[i];
                }
            }
        }
        progress.accept(
                "ranker: quality %.4f against %.4f without, share %.2f, %s".formatted(best, without, share, settings));
        FmRanker ranker = new FmTrainer(settings).train(examples(asked), window).withMetric("quality", best);
        return new Hybrid(streaming, union, extractor, ranker, share);
    }

    private double[] qualities(List<Asked> judged, FmScorer scorer) {
        int[][] places = new int[SHARES.length][judged.size()];
        for (int q = 0; q < judged.size(); q++) {
            CandidateSet candidates = judged.get(q).candidates();
            double[] logits = logits(judged.get(q), scorer);
            for (int i = 0; i < SHARES.length; i++) {
                TopItems top = new TopItems(Math.min(Quality.K, candidates.size()));
                for (int place = 0; place < candidates.size(); place++) {
                    double score = Math.log(Math.max(candidates.score(place), Float.MIN_NORMAL));
                    top.offer(candidates.item(place), (float) (score + SHARES[i] * logits[place]));
                }
                places[i][q] = top.best().rankOf(judged.get(q).query().next());
            }
        }
        double[] qualities = new double[SHARES.length];
        for (int i = 0; i < qualities.length; i++) {
            qualities[i] = Quality.of(new Ranks(places[i]));
        }
        return qualities;
    }

    private double[] logits(Asked from, FmScorer scorer) {
        Session session = from.query().session();
        FmScorer.Prepared prepared = scorer.prepare(extractor.context(RankingContext.of(session)));
        double[] logits = new double[from.candidates().size()];
        Features features = new Features();
        for (int place = 0; place < logits.length; place++) {
            extractor.candidate(session, from.candidates(), place, features.clear());
            logits[place] = prepared.logit(features);
        }
        return logits;
    }

    /** For each query whose next item is among the candidates: that one, and some of the others at random. */
    private List<RankingExample> examples(List<Asked> from) {
        List<RankingExample> examples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (Asked each : from) {
            Session session = each.query().session();
            CandidateSet candidates = each.candidates();
            int taken = candidates.fused().rankOf(each.query().next());
            Features context = extractor.context(RankingContext.of(session));
            double keep = (double) NEGATIVES / candidates.size();
            for (int place = 0; taken >= 0 && place < candidates.size(); place++) {
                if (place == taken || random.nextDouble() < keep) {
                    Features features = context.copy();
                    extractor.candidate(session, candidates, place, features);
                    examples.add(new RankingExample(features, place == taken, 1));
                }
            }
        }
        if (examples.isEmpty()) {
            // A ranker that knows nothing leaves the order as it is.
            examples.add(new RankingExample(new Features().add(FeatureField.CONSTANT, 0), false, 1));
        }
        return examples;
    }
}
