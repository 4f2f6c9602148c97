// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.ModelOrigin;

/** A trained model that scores candidates. Immutable. */
public sealed interface Ranker permits FactorisationRanker, TreeRanker {

    /** The log-odds of each candidate being taken, by place. */
    double[] logits(Session session, CandidateSet candidates);

    /** Where it comes from. */
    ModelOrigin origin();

    /** The model with its origin as protobuf. */
    byte[] bytes();
}
