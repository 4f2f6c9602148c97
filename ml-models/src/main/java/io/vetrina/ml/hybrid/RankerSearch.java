// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.evaluation.Ranks;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.BoostTrainer;
import io.vetrina.ml.rank.CandidateFeatures;
import io.vetrina.ml.rank.DenseExample;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Selects the ranker on validation queries: each kind is trained on the older ones and evaluated on the newest, with several
 * shares against the fused score. The best is trained again on all of them.
 */
final class RankerSearch {

    private static final double TRAINING_SHARE = 0.7;
    private static final double[] SHARES = {0, 0.2, 0.35, 0.5, 0.65, 0.8, 1};

    /** The best share of a ranker, and how well it does with that. */
    private record Verdict(double share, double quality, double without) {}

    private final CandidateUnion union;
    private final int ranked;
    private final List<QueryCandidates> prepared;
    private final DataWindow window;
    private final Consumer<String> progress;

    /**
     * @param ranked how many candidates the rankers look at
     * @param queries in time order, at least one
     */
    RankerSearch(CandidateUnion union, int ranked, List<Query> queries, Consumer<String> progress) {
        this.union = union;
        this.ranked = ranked;
        this.progress = progress;
        prepared = QueryCandidates.all(queries, union, ranked);
        window = new DataWindow(
                "validation queries",
                Instant.ofEpochMilli(queries.getFirst().session().now()),
                Instant.ofEpochMilli(queries.getLast().session().now()));
    }

    /**
     * A hybrid of the sources with the ranker and share that did best.
     *
     * @param earlier further examples for trees, from before the validation queries
     */
    Hybrid best(CandidateUnion streaming, ItemHistory history, CandidateFeatures features, List<DenseExample> earlier) {
        int cut = (int) (prepared.size() * TRAINING_SHARE);
        List<QueryCandidates> older = prepared.subList(0, cut);
        List<QueryCandidates> newest = prepared.subList(cut, prepared.size());
        FactorisationTrainer factorisation = new FactorisationTrainer(window);
        RankerTrainer winner = factorisation;
        Verdict best = judge(factorisation, older, newest);
        TreeTrainer trees = new TreeTrainer(features, earlier, window);
        if (!BoostTrainer.isAvailable()) {
            progress.accept("no trees: XGBoost's native library cannot be loaded here, it needs libgomp");
        } else if (trees.hasEnoughPositives(older)) {
            Verdict verdict = judge(trees, older, newest);
            if (verdict.quality() > best.quality()) {
                best = verdict;
                winner = trees;
            }
        }
        return new Hybrid(streaming, union, history, winner.retrain(prepared, best.quality()), ranked, best.share());
    }

    private Verdict judge(RankerTrainer school, List<QueryCandidates> older, List<QueryCandidates> newest) {
        Ranker ranker = school.trainWithEarlyStopping(older, newest);
        int[][] places = new int[SHARES.length][newest.size()];
        IntStream.range(0, newest.size()).parallel().forEach(q -> {
            CandidateSet candidates = newest.get(q).candidates();
            double[] logits = ranker.logits(newest.get(q).query().session(), candidates);
            for (int i = 0; i < SHARES.length; i++) {
                places[i][q] = candidates
                        .blend(logits, SHARES[i], Quality.K)
                        .rankOf(newest.get(q).query().next());
            }
        });
        double without = Quality.of(new Ranks(places[0]));
        Verdict best = new Verdict(0, without, without);
        for (int i = 1; i < SHARES.length; i++) {
            double quality = Quality.of(new Ranks(places[i]));
            if (quality > best.quality()) {
                best = new Verdict(SHARES[i], quality, without);
            }
        }
        progress.accept("ranker %s: quality %.4f against %.4f without, share %.2f"
                .formatted(school, best.quality(), best.without(), best.share()));
        return best;
    }
}
