// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import java.util.List;

/** Trains rankers of one kind. */
sealed interface RankerTrainer permits FactorisationTrainer, TreeTrainer {

    /** A ranker trained on older queries, with early stopping on newer ones. */
    Ranker trainWithEarlyStopping(List<QueryCandidates> older, List<QueryCandidates> newer);

    /** A ranker trained on all queries for as many epochs or rounds as early stopping found. */
    Ranker retrain(List<QueryCandidates> all, double quality);
}
