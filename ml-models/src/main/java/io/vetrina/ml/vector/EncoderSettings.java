// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

/**
 * How a {@link SessionEncoder} is trained.
 *
 * @param dimension length of the vectors
 * @param epochs passes over all prefixes; the last two at a half and a quarter of the rate
 * @param batch prefixes per step
 * @param sampled items that each prefix's next item is told from, the batch's own next items among them
 * @param steps newest items of a session that count
 * @param temperature of the softmax
 * @param rate AdaGrad's learning rate
 * @param seed same sessions, same seed, same vectors
 */
public record EncoderSettings(
        int dimension, int epochs, int batch, int sampled, int steps, float temperature, float rate, long seed) {

    public static final EncoderSettings DEFAULT = new EncoderSettings(128, 8, 512, 1_536, 20, 0.09f, 0.05f, 1);

    public EncoderSettings {
        if (dimension < 1 || epochs < 1 || batch < 1 || sampled <= batch || steps < 1) {
            throw new IllegalArgumentException("sizes must be at least 1, and more items sampled than a batch has");
        }
    }

    /** The same settings with other epochs. */
    public EncoderSettings withEpochs(int others) {
        return new EncoderSettings(dimension, others, batch, sampled, steps, temperature, rate, seed);
    }
}
