// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.event.Session;

/** Draws features from a context and its candidates: this one class for training and for serving. Stateless. */
public final class FeatureExtractor {

    static final int BUCKETS = 32;

    private final ItemAttributes items;

    public FeatureExtractor(ItemAttributes items) {
        this.items = items;
    }

    /** Features that all candidates of a call share. */
    public Features context(RankingContext context) {
        Session session = context.session();
        int last = session.last();
        return new Features()
                .add(FeatureField.CONSTANT, 0)
                .add(FeatureField.VISITOR, session.visitor())
                .add(FeatureField.HOUR, context.hour())
                .add(FeatureField.DEVICE, context.device())
                .add(FeatureField.POSITION, context.position())
                .add(FeatureField.LAST_ITEM, last)
                .add(FeatureField.LAST_CATEGORY, last < 0 ? -1 : items.category(last))
                .add(FeatureField.SESSION_LENGTH, bucket(session.items().length));
    }

    /** Adds to {@code into} the features of the candidate at a place. */
    public void candidate(Session session, CandidateSet candidates, int place, Features into) {
        int item = candidates.item(place);
        int category = items.category(item);
        into.add(FeatureField.ITEM, item)
                .add(FeatureField.CATEGORY, category)
                .add(FeatureField.BRAND, items.brand(item))
                .add(FeatureField.PRICE, items.price(item))
                .add(FeatureField.PROMOTION, items.promotion(item))
                .add(FeatureField.MET, met(session, item))
                .add(FeatureField.FUSED_RANK, bucket(place))
                .add(FeatureField.FUSED_SCORE, 0, logScore(candidates.score(place)));
        int last = session.last();
        if (last >= 0 && category >= 0 && category == items.category(last)) {
            into.add(FeatureField.SAME_CATEGORY, 0);
        }
        for (int source = 0; source < candidates.sources(); source++) {
            int rank = candidates.rank(place, source);
            into.add(FeatureField.SOURCE_RANK, source * BUCKETS + (rank < 0 ? BUCKETS - 1 : bucket(rank)));
        }
    }

    private static int met(Session session, int item) {
        int[] seen = session.items();
        for (int step = 0; step < seen.length; step++) {
            if (seen[seen.length - 1 - step] == item) {
                return bucket(step);
            }
        }
        return -1;
    }

    /** About -1 to 1 for shares from a millionth to 1. */
    private static float logScore(float score) {
        return 1 + (float) Math.log10(Math.max(score, 1e-6f)) / 3;
    }

    /** 0 to 4 each by itself, then two buckets per doubling, at most 24. */
    static int bucket(int n) {
        if (n < 5) {
            return Math.max(n, 0);
        }
        int octave = 31 - Integer.numberOfLeadingZeros(n);
        int half = n >>> (octave - 1) & 1;
        return Math.min(24, 1 + octave * 2 + half);
    }
}
