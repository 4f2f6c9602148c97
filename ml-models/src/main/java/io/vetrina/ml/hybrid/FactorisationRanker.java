// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.ModelOrigin;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.RankerFile;
import io.vetrina.ml.rank.RankingContext;

/**
 * A factorisation machine as ranker.
 *
 * @param extractor of its features
 * @param model the trained machine
 */
public record FactorisationRanker(FeatureExtractor extractor, FmRanker model) implements Ranker {

    @Override
    public double[] logits(Session session, CandidateSet candidates) {
        return model.scorer().logits(extractor, RankingContext.of(session), candidates);
    }

    @Override
    public ModelOrigin origin() {
        return model.origin();
    }

    @Override
    public byte[] bytes() {
        return RankerFile.write(model);
    }
}
