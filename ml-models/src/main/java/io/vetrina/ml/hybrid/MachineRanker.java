// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.ModelOrigin;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmScorer;
import io.vetrina.ml.rank.RankerFile;
import io.vetrina.ml.rank.RankingContext;

/**
 * A factorisation machine as ranker.
 *
 * @param extractor draws its features
 * @param machine what was learnt
 */
public record MachineRanker(FeatureExtractor extractor, FmRanker machine) implements Ranker {

    @Override
    public double[] logits(Session session, CandidateSet candidates) {
        FmScorer.Prepared prepared = machine.scorer().prepare(extractor.context(RankingContext.of(session)));
        Features features = new Features();
        double[] logits = new double[candidates.size()];
        for (int place = 0; place < logits.length; place++) {
            extractor.candidate(session, candidates, place, features.clear());
            logits[place] = prepared.logit(features);
        }
        return logits;
    }

    @Override
    public ModelOrigin origin() {
        return machine.origin();
    }

    @Override
    public byte[] bytes() {
        return RankerFile.write(machine);
    }
}
