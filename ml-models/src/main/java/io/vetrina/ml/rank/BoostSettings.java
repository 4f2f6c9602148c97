// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

/**
 * How boosted trees are trained.
 *
 * @param rounds of boosting, each of which makes a tree
 * @param depth most splits from root to leaf, up to {@value TreeScorer#DEEPEST}
 * @param rate what each tree's answer is multiplied by
 * @param leafWeight least summed curvature of the loss in a leaf (XGBoost's min_child_weight)
 * @param share of the rows and of the columns, from 0 to 1, that each tree is shown
 * @param seed same examples, same seed, same trees
 */
public record BoostSettings(int rounds, int depth, double rate, double leafWeight, double share, int seed) {

    /** For training that is stopped early. */
    public static final BoostSettings DEFAULT = new BoostSettings(600, 6, 0.04, 5, 0.75, 1);

    public BoostSettings {
        if (depth > TreeScorer.DEEPEST) {
            throw new IllegalArgumentException("trees of depth " + depth + " are too deep");
        }
        if (rounds < 1 || depth < 1 || !(rate > 0) || !(leafWeight >= 0) || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("rounds, depth, rate and share must be above 0, the weight not below");
        }
    }

    /** The same settings with other rounds. */
    public BoostSettings withRounds(int others) {
        return new BoostSettings(others, depth, rate, leafWeight, share, seed);
    }
}
