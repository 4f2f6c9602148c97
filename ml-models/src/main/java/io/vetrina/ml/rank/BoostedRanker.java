// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.model.ModelOrigin;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.regression.Regressor;

/**
 * Boosted trees. Immutable.
 *
 * @param model Tribuo's model, the authority on what was learnt: it regresses the chance of being taken
 * @param scorer the same trees laid out for serving
 * @param origin where it comes from
 */
public record BoostedRanker(XGBoostModel<Regressor> model, TreeScorer scorer, ModelOrigin origin) {

    /** The same ranker asking only the trees of its first rounds; what Tribuo's model says stays as it is. */
    public BoostedRanker first(int rounds) {
        return new BoostedRanker(model, scorer.first(rounds), origin);
    }

    /** The same ranker with a metric noted in its origin. */
    public BoostedRanker withMetric(String name, double value) {
        return new BoostedRanker(model, scorer, origin.withMetric(name, value));
    }
}
