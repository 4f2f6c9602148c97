// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Arrays;

/** Candidates from several sources, best first by the fused score, each with its rank and score in every source. */
public final class CandidateSet {

    /** The rank of an item in a source that did not name it. */
    public static final int ABSENT = -1;

    private final ScoredItems fused;
    private final int sources;
    private final int[] ranks;
    private final float[] scores;

    CandidateSet(ScoredItems fused, ScoredItems[] answers) {
        this.fused = fused;
        sources = answers.length;
        ranks = new int[fused.size() * sources];
        scores = new float[ranks.length];
        Arrays.fill(ranks, ABSENT);
        ItemScores place = new ItemScores(fused.size() + 1);
        for (int i = 0; i < fused.size(); i++) {
            place.add(fused.items()[i], i + 1);
        }
        for (int s = 0; s < sources; s++) {
            for (int rank = 0; rank < answers[s].size(); rank++) {
                int i = (int) place.get(answers[s].items()[rank]) - 1;
                if (i >= 0) {
                    ranks[i * sources + s] = rank;
                    scores[i * sources + s] = answers[s].scores()[rank];
                }
            }
        }
    }

    public int size() {
        return fused.size();
    }

    /** How many sources were asked. */
    public int sources() {
        return sources;
    }

    /** The item at a place, from 0. */
    public int item(int place) {
        return fused.items()[place];
    }

    /** The fused score at a place. */
    public float score(int place) {
        return fused.scores()[place];
    }

    /** The rank, from 0, that a source gave to the candidate at a place, or {@link #ABSENT}. */
    public int rank(int place, int source) {
        return ranks[place * sources + source];
    }

    /** The score that a source gave to the candidate at a place, 0 if it did not name it. */
    public float score(int place, int source) {
        return scores[place * sources + source];
    }

    /** The source that ranks the candidate at a place highest (the first of equals): what to name in an explanation. */
    public int bestSource(int place) {
        int best = -1;
        for (int s = 0; s < sources; s++) {
            int rank = rank(place, s);
            if (rank >= 0 && (best < 0 || rank < rank(place, best))) {
                best = s;
            }
        }
        return best;
    }

    /**
     * The best k by what a ranker and the sources say together: neither is best alone.
     *
     * @param logits the ranker's log-odds, by place
     * @param share what these count, from 0 to 1; the logarithm of the fused score counts the rest
     */
    public ScoredItems blend(double[] logits, double share, int k) {
        TopItems top = new TopItems(Math.min(k, size()));
        for (int place = 0; place < size(); place++) {
            double fused = Math.log(Math.max(score(place), Float.MIN_NORMAL));
            top.offer(item(place), (float) ((1 - share) * fused + share * logits[place]));
        }
        return top.best();
    }

    /** The candidates with their fused scores. */
    public ScoredItems fused() {
        return fused;
    }
}
