// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.ModelOrigin;
import io.vetrina.ml.rank.BoostedRanker;
import io.vetrina.ml.rank.CandidateFeatures;
import io.vetrina.ml.rank.RankerFile;

/**
 * Boosted trees as ranker.
 *
 * @param features of a candidate
 * @param trees the trained trees
 */
public record TreeRanker(CandidateFeatures features, BoostedRanker trees) implements Ranker {

    @Override
    public double[] logits(Session session, CandidateSet candidates) {
        return trees.scorer().logits(features.of(session, candidates));
    }

    @Override
    public ModelOrigin origin() {
        return trees.origin();
    }

    @Override
    public byte[] bytes() {
        return RankerFile.write(trees);
    }
}
