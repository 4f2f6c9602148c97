// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;

/**
 * What a treatment adds to the chance of success, by two models (Radcliffe and Surry, 1999): one trained on those that
 * had it, one on those that had not, both drawn at random.
 */
public record Uplift(FmRanker treated, FmRanker untreated) {

    /** The difference of the two chances, from -1 to 1. */
    public double of(Features features) {
        Features nothing = new Features();
        return treated.scorer().prepare(nothing).probability(features)
                - untreated.scorer().prepare(nothing).probability(features);
    }
}
