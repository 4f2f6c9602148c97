// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Learns item vectors and step weights such that the point of a session's prefix is nearest to the item that came
 * next: sampled softmax over cosines (after Hou et al., CORE, 2022), corrected for popular items being sampled more
 * often (Bengio and Senécal, 2008). Every prefix of every session is one example. At last seldom items are drawn to
 * where the sessions point that go on to them. One thread; repeatable.
 */
public final class EncoderTrainer {

    private final EncoderSettings settings;

    public EncoderTrainer(EncoderSettings settings) {
        this.settings = settings;
    }

    /**
     * @param sessions item ids from 0; sessions of one item give no example
     * @param items one above the largest id
     * @param progress told after each epoch
     */
    public SessionEncoder train(List<int[]> sessions, int items, Consumer<String> progress) {
        EncoderExamples examples = new EncoderExamples(sessions);
        SplittableRandom random = new SplittableRandom(settings.seed());
        EncoderWeights weights = new EncoderWeights(settings, items, examples, random);
        EncoderBatch batch = new EncoderBatch(settings, weights, examples);
        for (int epoch = 0; epoch < settings.epochs() && examples.size() > 0; epoch++) {
            examples.shuffle(random);
            double loss = 0;
            for (int start = 0; start < examples.size(); start += settings.batch()) {
                loss += batch.learn(start, rate(epoch), random);
            }
            progress.accept(String.format(
                    Locale.ROOT,
                    "vectors of %d prefixes: epoch %d of %d, loss %.3f",
                    examples.size(),
                    epoch + 1,
                    settings.epochs(),
                    loss / examples.size()));
        }
        SessionEncoder encoder = weights.encoder();
        return encoder.withNext(new TargetVectors(examples, encoder).drawn());
    }

    private float rate(int epoch) {
        int left = settings.epochs() - epoch;
        return settings.rate() * (left == 1 ? 0.25f : left == 2 ? 0.5f : 1);
    }
}
