// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import io.vetrina.ml.evaluation.Interval;

/**
 * What a policy would have earned per choice.
 *
 * @param value estimated mean reward
 * @param interval of 95 % confidence
 * @param positives logged choices with a reward above 0
 * @param effectiveShare effective sample over all choices: {@code (sum w)^2 / (n sum w^2)}, 1 for the logging policy
 */
public record OffPolicyEstimate(double value, Interval interval, long positives, double effectiveShare) {

    /** Below so many positive outcomes there is no verdict. */
    public static final long FEWEST_POSITIVES = 1_000;

    /** Below this effective share there is no verdict. */
    public static final double LEAST_EFFECTIVE_SHARE = 0.1;

    /** Whether there is enough to judge by; if not, the value must not be acted on. */
    public boolean isConclusive() {
        return positives >= FEWEST_POSITIVES && effectiveShare >= LEAST_EFFECTIVE_SHARE;
    }
}
