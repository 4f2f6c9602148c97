// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.candidate.TopItems;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmScorer;
import io.vetrina.ml.rank.RankingContext;

/**
 * Streaming sources, learnt vectors and the ranker as one recommender.
 *
 * @param streaming the sources that learn from every event, fused
 * @param all the same with the learnt vectors
 * @param extractor features for the ranker
 * @param ranker puts the candidates of {@code all} in order
 * @param rankerShare what the ranker's log-odds count beside the logarithm of the fused score; 0 for not at all
 */
public record Hybrid(
        CandidateUnion streaming, CandidateUnion all, FeatureExtractor extractor, FmRanker ranker, double rankerShare) {

    /** Candidates asked of each source. */
    static final int PER_SOURCE = 200;

    /** Candidates that the ranker looks at. */
    static final int RANKED = 100;

    /** Shows an event to all sources; by the one writer. */
    public void observe(Event event) {
        all.observe(event); // the streaming sources are among them
    }

    /** The best k by the streaming sources alone. */
    public ScoredItems streaming(Session session, int k) {
        return streaming.best(session, streaming.answers(session, PER_SOURCE), k);
    }

    /** The best k by everything that was learnt. */
    public ScoredItems recommend(Session session, int k) {
        return rank(session, all.candidates(session, PER_SOURCE, RANKED), k, ranker.scorer(), rankerShare);
    }

    ScoredItems rank(Session session, CandidateSet candidates, int k, FmScorer scorer, double share) {
        FmScorer.Prepared prepared = scorer.prepare(extractor.context(RankingContext.of(session)));
        Features features = new Features();
        TopItems top = new TopItems(Math.min(k, candidates.size()));
        for (int place = 0; place < candidates.size(); place++) {
            double score = Math.log(Math.max(candidates.score(place), Float.MIN_NORMAL));
            if (share > 0) {
                extractor.candidate(session, candidates, place, features.clear());
                score += share * prepared.logit(features);
            }
            top.offer(candidates.item(place), (float) score);
        }
        return top.best();
    }
}
