// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.model;

import java.util.HashMap;
import java.util.Map;

/**
 * The provenance of a model: enough to make it again and to tell whether two are the same.
 *
 * @param seed of all randomness in training
 * @param dataHash SHA-256 of the training examples
 * @param window what they were drawn from
 * @param examples how many
 * @param parentHash weights hash of the model that training started from; empty when it started from nothing
 * @param weightsHash SHA-256 of features and weights
 * @param settings of the trainer, in words
 * @param metrics measured on data after the window, by name
 */
public record ModelOrigin(
        long seed,
        String dataHash,
        DataWindow window,
        int examples,
        String parentHash,
        String weightsHash,
        String settings,
        Map<String, Double> metrics) {

    public ModelOrigin {
        metrics = Map.copyOf(metrics);
    }

    /** The same origin with one more metric. */
    public ModelOrigin withMetric(String name, double value) {
        Map<String, Double> more = new HashMap<>(metrics);
        more.put(name, value);
        return new ModelOrigin(seed, dataHash, window, examples, parentHash, weightsHash, settings, more);
    }
}
