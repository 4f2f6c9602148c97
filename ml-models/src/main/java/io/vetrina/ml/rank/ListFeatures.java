// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.vector.ItemVectors;
import java.util.List;

/**
 * Candidates compared with the others of their set (listwise features), which trees that see one at a time cannot know: how many
 * sources agree on it, how far it is from the best by the fused score, and how near to where the best of them are.
 */
final class ListFeatures {

    static final List<String> NAMES = List.of(
            "sources with it near the top",
            "sum of reciprocal ranks",
            "best rank",
            "log fused score over the best",
            "log fused score over the twentieth",
            "fused share",
            "fused share of the best",
            "fused score of the second over the best",
            "cosine to the centre of the best",
            "length of the centre of the best");

    private static final int NEAR_TOP = 20;
    private static final int NO_RANK = 1_000;
    /** Candidates that the centre is of. */
    private static final int BEST = 10;

    private static final double TINY = 1e-12;

    private final CandidateSet candidates;
    private final ItemVectors space;
    private final double total;
    /** The mean direction of the best, weighted by the fused score, made one long; and how long it was. */
    private final float[] centre;

    private final double centreLength;

    ListFeatures(CandidateSet candidates, ItemVectors space) {
        this.candidates = candidates;
        this.space = space;
        double sum = 0;
        double ofBest = 0;
        float[] mean = new float[space.dimension()];
        for (int place = 0; place < candidates.size(); place++) {
            float score = candidates.score(place);
            sum += score;
            if (place < BEST) {
                ofBest += score;
                space.addDirectionTo(mean, candidates.item(place), score);
            }
        }
        total = sum + TINY;
        double length = ItemVectors.length(mean) + TINY;
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= (float) length;
        }
        centre = mean;
        centreLength = length / (ofBest + TINY);
    }

    /** The features of the candidate at a place, in the order of their names. */
    float[] of(int place) {
        int agreeing = 0;
        int bestRank = NO_RANK;
        double reciprocals = 0;
        for (int source = 0; source < candidates.sources(); source++) {
            int rank = candidates.rank(place, source);
            if (rank >= 0) {
                agreeing += rank < NEAR_TOP ? 1 : 0;
                bestRank = Math.min(bestRank, rank);
                reciprocals += 1.0 / (rank + 1);
            }
        }
        double score = candidates.score(place);
        return new float[] {
            agreeing,
            (float) reciprocals,
            bestRank,
            logRatio(score, at(0)),
            logRatio(score, at(NEAR_TOP - 1)),
            (float) (score / total),
            (float) (at(0) / total),
            (float) (at(1) / (at(0) + TINY)),
            space.cosine(centre, candidates.item(place)),
            (float) centreLength
        };
    }

    /** The fused score at a place, or at the last one if there are fewer. */
    private double at(int place) {
        return candidates.score(Math.min(place, candidates.size() - 1));
    }

    private static float logRatio(double score, double other) {
        return (float) Math.log((score + TINY) / (other + TINY));
    }
}
