// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import io.vetrina.ml.evaluation.Interval;
import java.util.List;

/** Estimates of a policy's mean reward from choices that another policy made and logged with its propensities. */
public enum OffPolicy {
    /** Inverse propensity scoring (Horvitz and Thompson, 1952): {@code mean(w r)}. Unbiased; wide when weights are. */
    IPS {
        @Override
        double value(Sums sums) {
            return sums.weightedReward / sums.n;
        }

        @Override
        double part(LoggedChoice choice, double value, Sums sums) {
            return choice.weight() * choice.reward();
        }
    },

    /** Self-normalised (Swaminathan and Joachims, 2015): {@code sum(w r) / sum(w)}. A little bias, less variance. */
    SNIPS {
        @Override
        double value(Sums sums) {
            return sums.weight == 0 ? 0 : sums.weightedReward / sums.weight;
        }

        // By the delta method.
        @Override
        double part(LoggedChoice choice, double value, Sums sums) {
            double meanWeight = sums.weight / sums.n;
            return meanWeight == 0 ? 0 : value + choice.weight() * (choice.reward() - value) / meanWeight;
        }
    },

    /** Doubly robust (Dudík, Langford and Li, 2011): right if either the propensities or the reward model are. */
    DOUBLY_ROBUST {
        @Override
        double value(Sums sums) {
            return (sums.predicted + sums.weightedResidual) / sums.n;
        }

        @Override
        double part(LoggedChoice choice, double value, Sums sums) {
            return choice.predictedUnderTarget() + choice.weight() * (choice.reward() - choice.predicted());
        }
    };

    abstract double value(Sums sums);

    /** A term whose mean is the value and whose spread is that of the estimate. */
    abstract double part(LoggedChoice choice, double value, Sums sums);

    /** The estimate with its interval. Without any choices the value is 0 and the interval boundless. */
    public OffPolicyEstimate of(List<LoggedChoice> choices) {
        Sums sums = new Sums(choices);
        if (sums.n == 0) {
            Interval anything = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            return new OffPolicyEstimate(0, anything, 0, 0);
        }
        double value = value(sums);
        double squares = 0;
        for (LoggedChoice choice : choices) {
            double deviation = part(choice, value, sums) - value;
            squares += deviation * deviation;
        }
        double error = Math.sqrt(squares / Math.max(1, sums.n - 1) / sums.n);
        Interval interval = new Interval(value - Normal.Z95 * error, value + Normal.Z95 * error);
        return new OffPolicyEstimate(value, interval, sums.positives, sums.effectiveShare());
    }

    /** Sums over all choices. */
    static final class Sums {

        final int n;
        double weight;
        double squaredWeight;
        double weightedReward;
        double weightedResidual;
        double predicted;
        long positives;

        Sums(List<LoggedChoice> choices) {
            n = choices.size();
            for (LoggedChoice choice : choices) {
                double w = choice.weight();
                weight += w;
                squaredWeight += w * w;
                weightedReward += w * choice.reward();
                weightedResidual += w * (choice.reward() - choice.predicted());
                predicted += choice.predictedUnderTarget();
                positives += choice.reward() > 0 ? 1 : 0;
            }
        }

        double effectiveShare() {
            return squaredWeight == 0 ? 0 : weight * weight / (squaredWeight * n);
        }
    }
}
