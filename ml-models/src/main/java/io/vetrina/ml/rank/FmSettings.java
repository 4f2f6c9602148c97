// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

/**
 * How a factorisation machine is trained.
 *
 * @param factors length of the factor vectors
 * @param epochs passes over the examples
 * @param rate AdaGrad's learning rate
 * @param l2 weight of the squared length of the weights, on the features of each example
 * @param spread standard deviation of the first factors
 * @param seed makes training repeatable: same examples, same seed, same weights
 */
public record FmSettings(int factors, int epochs, double rate, double l2, double spread, long seed) {

    /** For training that is stopped early: hardly any data bear all of its epochs. */
    public static final FmSettings DEFAULT = new FmSettings(8, 4, 0.05, 0.005, 0.02, 1);

    public FmSettings {
        if (factors < 1 || epochs < 1 || !(rate > 0) || !(l2 >= 0) || !(spread >= 0)) {
            throw new IllegalArgumentException("factors, epochs and rate must be above 0, l2 and spread not below");
        }
    }

    /** The same settings with other epochs. */
    public FmSettings withEpochs(int others) {
        return new FmSettings(factors, others, rate, l2, spread, seed);
    }
}
