// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import java.util.List;
import java.util.SplittableRandom;

/** A query with its candidates, which are the same for all rankers. */
record Asked(Query query, CandidateSet candidates) {

    /** What to do with a candidate that a ranker learns from. */
    @FunctionalInterface
    interface Learner {
        void learn(int place, boolean taken);
    }

    /**
     * Asks all queries.
     *
     * @param limit most candidates for each
     */
    static List<Asked> all(List<Query> queries, CandidateUnion union, int limit) {
        return queries.parallelStream()
                .map(query -> new Asked(query, union.candidates(query.session(), Hybrid.PER_SOURCE, limit)))
                .toList();
    }

    /** If the next item is among the candidates: that one, and about so many of the others at random. */
    void sample(int negatives, SplittableRandom random, Learner learner) {
        int taken = candidates.fused().rankOf(query.next());
        double keep = (double) negatives / candidates.size();
        for (int place = 0; taken >= 0 && place < candidates.size(); place++) {
            if (place == taken || random.nextDouble() < keep) {
                learner.learn(place, place == taken);
            }
        }
    }
}
