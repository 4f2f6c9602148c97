// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

/**
 * One logged choice with its outcome, seen from a policy that is to be judged.
 *
 * @param propensity the chance that the logging policy gave to what it chose, above 0
 * @param target the chance that the judged policy gives to the same
 * @param reward what came of it
 * @param predicted what a reward model expects of the choice; 0 without a model
 * @param predictedUnderTarget what the model expects of the judged policy's choice here; 0 without a model
 */
public record LoggedChoice(
        double propensity, double target, double reward, double predicted, double predictedUnderTarget) {

    public LoggedChoice {
        if (!(propensity > 0 && propensity <= 1) || !(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("a propensity is above 0 and at most 1, a target from 0 to 1");
        }
        if (!Double.isFinite(reward) || !Double.isFinite(predicted) || !Double.isFinite(predictedUnderTarget)) {
            throw new IllegalArgumentException("rewards must be finite");
        }
    }

    double weight() {
        return target / propensity;
    }
}
