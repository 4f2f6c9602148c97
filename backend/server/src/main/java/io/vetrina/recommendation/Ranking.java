// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.rank.RankingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The candidates for a session and their order.
 *
 * @param rung of the ladder that ordered them
 * @param model id of the model that did; null for the other rungs
 * @param places in the candidate set, best first
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one answer
record Ranking(String rung, @Nullable String model, Session session, CandidateSet candidates, int[] places) {

    private static final Logger LOG = LoggerFactory.getLogger(Ranking.class);
    private static final int PER_SOURCE = 100;
    private static final int MOST = 200;

    /**
     * What the model's log-odds count beside the candidates' own order. Chosen on September's gift orders (HR@20 / MRR@20): .430 /
     * .209 for the order alone, .419 / .209 for the model alone, .436 / .211 for both alike.
     */
    private static final double MODEL_SHARE = 0.5;

    static Ranking of(StoreIndex index, Session session) {
        CandidateSet candidates = index.candidates().candidates(session, PER_SOURCE, MOST);
        int[] asTheyCame = IntStream.range(0, candidates.size()).toArray();
        Champion champion = index.champion().get();
        if (champion != null && candidates.size() > 0) {
            try {
                int[] ranked = ranked(champion, index, session, candidates);
                return new Ranking("model", champion.id(), session, candidates, ranked);
            } catch (RuntimeException e) {
                LOG.warn("Model {} cannot rank; going on without", champion.id(), e);
            }
        }
        return new Ranking(rung(index, candidates), null, session, candidates, asTheyCame);
    }

    private static int[] ranked(Champion champion, StoreIndex index, Session session, CandidateSet candidates) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < candidates.size(); place++) {
            places.put(candidates.item(place), place);
        }
        double[] logits = champion.ranker().scorer().logits(index.extractor(), RankingContext.of(session), candidates);
        ScoredItems ranked = candidates.blend(logits, MODEL_SHARE, candidates.size());
        return IntStream.of(ranked.items()).map(places::get).toArray();
    }

    private static String rung(StoreIndex index, CandidateSet candidates) {
        if (candidates.size() == 0) {
            return "none";
        }
        boolean personal = IntStream.range(0, candidates.size())
                .anyMatch(place -> !source(index, candidates, place).equals(Sources.TRENDING));
        return personal ? "candidates" : "trending";
    }

    /** The source that ranks a candidate highest. */
    static String source(StoreIndex index, CandidateSet candidates, int place) {
        return index.candidates().sources().get(candidates.bestSource(place)).name();
    }
}
