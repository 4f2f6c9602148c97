// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One step of training: forward and backward through the softmax for a batch of examples that share their sampled
 * items. All inner loops add a multiple of one array to another, which the compiler makes vector instructions of.
 */
final class EncoderBatch {

    private static final float TINY = 1e-6f;

    private final EncoderWeights weights;
    private final EncoderExamples examples;
    private final int dimension;
    private final int steps;
    private final float temperature;

    private final int[] sampled;
    private final float[] sampledLength;
    private final float[][] points;
    private final float[] pointLength;
    /** By dimension, then by sampled item. */
    private final float[][] directions;

    private final float[][] directionGradients;
    /** By dimension, then by example. */
    private final float[][] pointGradients;

    private final float[] chances;
    /** By sampled item, then by example. */
    private final float[][] errors;

    private final float[] gradient;
    private final float[] stepGradient;

    EncoderBatch(EncoderSettings settings, EncoderWeights weights, EncoderExamples examples) {
        this.weights = weights;
        this.examples = examples;
        dimension = settings.dimension();
        steps = settings.steps();
        temperature = settings.temperature();
        sampled = new int[settings.sampled()];
        sampledLength = new float[settings.sampled()];
        points = new float[settings.batch()][dimension];
        pointLength = new float[settings.batch()];
        directions = new float[dimension][settings.sampled()];
        directionGradients = new float[dimension][settings.sampled()];
        pointGradients = new float[dimension][settings.batch()];
        chances = new float[settings.sampled()];
        errors = new float[settings.sampled()][settings.batch()];
        gradient = new float[dimension];
        stepGradient = new float[dimension];
    }

    /** Learns from the examples from {@code start}, as many as a batch or the data have, and returns their summed loss. */
    double learn(int start, float rate, SplittableRandom random) {
        int size = Math.min(points.length, examples.size() - start);
        for (int b = 0; b < size; b++) {
            encode(start + b, b);
        }
        for (int c = 0; c < sampled.length; c++) {
            lookUp(c, c < size ? examples.target(start + c) : examples.sample(random));
        }
        for (int d = 0; d < dimension; d++) {
            Arrays.fill(directionGradients[d], 0);
            Arrays.fill(pointGradients[d], 0);
        }
        double loss = 0;
        for (int b = 0; b < size; b++) {
            loss += errorsOf(b);
        }
        for (int d = 0; d < dimension; d++) {
            for (int c = 0; c < sampled.length; c++) {
                add(pointGradients[d], errors[c], directions[d][c]);
            }
        }
        for (int c = 0; c < sampled.length; c++) {
            descendItem(c, rate);
        }
        for (int b = 0; b < size; b++) {
            descendSession(start + b, b, rate);
        }
        return loss;
    }

    private static void add(float[] sum, float[] values, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
    }

    private void encode(int example, int b) {
        float[] point = points[b];
        Arrays.fill(point, 0);
        for (int step = 0; step < Math.min(steps, examples.length(example)); step++) {
            add(point, weights.row(examples.item(example, step)), weights.stepWeight(step));
        }
        pointLength[b] = (float) ItemVectors.length(point) + TINY;
        for (int d = 0; d < dimension; d++) {
            point[d] /= pointLength[b];
        }
    }

    private void lookUp(int c, int item) {
        float[] row = weights.row(item);
        sampled[c] = item;
        sampledLength[c] = (float) ItemVectors.length(row) + TINY;
        for (int d = 0; d < dimension; d++) {
            directions[d][c] = row[d] / sampledLength[c];
        }
    }

    /** The softmax of one example: leaves chance less truth, over the temperature, and returns the loss. */
    private double errorsOf(int b) {
        Arrays.fill(chances, 0);
        for (int d = 0; d < dimension; d++) {
            add(chances, directions[d], points[b][d] / temperature);
        }
        float largest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < chances.length; c++) {
            // The truth again among the sampled is no counter-example.
            chances[c] = c != b && sampled[c] == sampled[b]
                    ? Float.NEGATIVE_INFINITY
                    : chances[c] - weights.logFrequency(sampled[c]);
            largest = Math.max(largest, chances[c]);
        }
        double sum = 0;
        for (int c = 0; c < chances.length; c++) {
            chances[c] = (float) Math.exp(chances[c] - largest);
            sum += chances[c];
        }
        double loss = Math.log(sum / Math.max(chances[b], Float.MIN_NORMAL));
        for (int c = 0; c < chances.length; c++) {
            chances[c] = (float) (chances[c] / sum - (c == b ? 1 : 0)) / temperature;
            errors[c][b] = chances[c];
        }
        for (int d = 0; d < dimension; d++) {
            add(directionGradients[d], chances, points[b][d]);
        }
        return loss;
    }

    /** Only what is across the direction changes a cosine. */
    private void descendItem(int c, float rate) {
        float along = 0;
        for (int d = 0; d < dimension; d++) {
            along += directionGradients[d][c] * directions[d][c];
        }
        for (int d = 0; d < dimension; d++) {
            gradient[d] = (directionGradients[d][c] - along * directions[d][c]) / sampledLength[c];
        }
        weights.descend(sampled[c], gradient, rate);
    }

    private void descendSession(int example, int b, float rate) {
        float along = 0;
        for (int d = 0; d < dimension; d++) {
            along += pointGradients[d][b] * points[b][d];
        }
        for (int d = 0; d < dimension; d++) {
            gradient[d] = (pointGradients[d][b] - along * points[b][d]) / pointLength[b];
        }
        for (int step = 0; step < Math.min(steps, examples.length(example)); step++) {
            int item = examples.item(example, step);
            float[] row = weights.row(item);
            float weight = weights.stepWeight(step);
            double ofStep = 0;
            for (int d = 0; d < dimension; d++) {
                stepGradient[d] = gradient[d] * weight;
                ofStep += stepGradient[d] * row[d];
            }
            weights.descend(item, stepGradient, rate);
            weights.descendStep(step, ofStep);
        }
    }
}
