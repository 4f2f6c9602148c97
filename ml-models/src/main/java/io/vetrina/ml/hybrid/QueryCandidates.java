// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A query with its candidates, which are the same for all rankers. */
record QueryCandidates(Query query, CandidateSet candidates) {

    /**
     * Collects the candidates of all queries.
     *
     * @param limit most candidates for each
     */
    static List<QueryCandidates> all(List<Query> queries, CandidateUnion union, int limit) {
        return queries.parallelStream()
                .map(query -> new QueryCandidates(query, union.candidates(query.session(), Hybrid.PER_SOURCE, limit)))
                .toList();
    }

    /** The place of the next item among the candidates, or -1. */
    int nextPlace() {
        return candidates.fused().rankOf(query.next());
    }

    /** If the next item is among the candidates: its place, and those of about so many of the others at random. */
    int[] sample(int negatives, SplittableRandom random) {
        int next = nextPlace();
        double keep = (double) negatives / candidates.size();
        return IntStream.range(0, next < 0 ? 0 : candidates.size())
                .filter(place -> place == next || random.nextDouble() < keep)
                .toArray();
    }
}
