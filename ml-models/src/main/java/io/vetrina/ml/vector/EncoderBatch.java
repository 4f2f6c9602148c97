// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One step of training: forward and backward through the softmax for a batch of examples that share their sampled
 * items.
 */
final class EncoderBatch {

    private static final float TINY = 1e-6f;

    private final EncoderWeights weights;
    private final EncoderExamples examples;
    private final int steps;
    private final float temperature;

    private final int[] sampled;
    private final float[] sampledLengths;
    private final float[] logFrequencies;
    private final float[] pointLengths;
    /** By example, then by dimension; and the other way round. */
    private final float[][] points;

    private final float[][] pointsAcross;
    private final float[][] pointGradients;
    /** By sampled item, then by dimension; and the other way round. */
    private final float[][] directions;

    private final float[][] directionsAcross;
    private final float[][] itemGradients;
    private final float[][] itemGradientsAcross;
    /** By example, then by sampled item: logits, and then the gradient of the loss by them. */
    private final float[][] errors;

    EncoderBatch(EncoderSettings settings, EncoderWeights weights, EncoderExamples examples) {
        this.weights = weights;
        this.examples = examples;
        int dimension = settings.dimension();
        steps = settings.steps();
        temperature = settings.temperature();
        sampled = new int[settings.sampled()];
        sampledLengths = new float[settings.sampled()];
        logFrequencies = new float[settings.sampled()];
        pointLengths = new float[settings.batch()];
        points = new float[settings.batch()][dimension];
        pointsAcross = new float[dimension][settings.batch()];
        pointGradients = new float[settings.batch()][dimension];
        directions = new float[settings.sampled()][dimension];
        directionsAcross = new float[dimension][settings.sampled()];
        itemGradients = new float[settings.sampled()][dimension];
        itemGradientsAcross = new float[dimension][settings.sampled()];
        errors = new float[settings.batch()][settings.sampled()];
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
        FloatMatrix.transpose(directions, directionsAcross);
        FloatMatrix.multiply(points, directionsAcross, errors);
        double loss = 0;
        for (int b = 0; b < points.length; b++) {
            if (b < size) {
                loss += judge(b, errors[b]);
            } else {
                Arrays.fill(errors[b], 0);
            }
        }
        FloatMatrix.multiply(errors, directions, pointGradients);
        FloatMatrix.transpose(points, pointsAcross);
        FloatMatrix.multiply(pointsAcross, errors, itemGradientsAcross);
        FloatMatrix.transpose(itemGradientsAcross, itemGradients);
        for (int c = 0; c < sampled.length; c++) {
            keepAcross(itemGradients[c], directions[c], sampledLengths[c]);
            FloatMatrix.add(1, itemGradients[c], weights.gradient(sampled[c]));
        }
        for (int b = 0; b < size; b++) {
            keepAcross(pointGradients[b], points[b], pointLengths[b]);
            spread(start + b, pointGradients[b]);
        }
        weights.descend(rate);
        return loss;
    }

    private void encode(int example, int b) {
        float[] point = points[b];
        Arrays.fill(point, 0);
        for (int step = 0; step < Math.min(steps, examples.length(example)); step++) {
            FloatMatrix.add(weights.stepWeight(step), weights.row(examples.item(example, step)), point);
        }
        pointLengths[b] = direction(point, point);
    }

    private void lookUp(int c, int item) {
        sampled[c] = item;
        logFrequencies[c] = weights.logFrequency(item);
        sampledLengths[c] = direction(weights.row(item), directions[c]);
    }

    /** Normalises a vector into {@code direction} and returns its length. */
    private static float direction(float[] vector, float[] direction) {
        float length = (float) ItemVectors.length(vector) + TINY;
        for (int d = 0; d < vector.length; d++) {
            direction[d] = vector[d] / length;
        }
        return length;
    }

    /** The softmax of one example: replaces cosines by the gradient of the loss, which is predicted probability less target over the
     * temperature, and returns the loss. */
    private double judge(int b, float[] row) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < row.length; c++) {
            row[c] = row[c] / temperature - logFrequencies[c];
            largest = Math.max(largest, row[c]);
        }
        exponentiate(row, largest);
        double sum = 0;
        for (int c = 0; c < row.length; c++) {
            if (c != b && sampled[c] == sampled[b]) {
                row[c] = 0; // The target itself among the sampled items is no negative.
            }
            sum += row[c];
        }
        double loss = Math.log(sum / Math.max(row[b], Float.MIN_NORMAL));
        float scale = (float) (1 / (sum * temperature));
        for (int c = 0; c < row.length; c++) {
            row[c] *= scale;
        }
        row[b] -= 1 / temperature;
        return loss;
    }

    /**
     * Makes e to the power of value less largest of each value: right to a ten-thousandth of it above e^-10, to a
     * hundredth above e^-38, and never less. It is the 256th power of the Taylor polynomial at a 256th of it, since the
     * compiler makes vector instructions of products, but not of {@code Math.exp}.
     */
    static void exponentiate(float[] values, float largest) {
        for (int i = 0; i < values.length; i++) {
            float x = Math.max((values[i] - largest) / 256, -0.15f);
            float power = 1 + x * (1 + x * (1 / 2f + x * (1 / 6f)));
            power *= power;
            power *= power;
            power *= power;
            power *= power;
            power *= power;
            power *= power;
            power *= power;
            values[i] = power * power;
        }
    }

    /** Removes the part along the direction: only the orthogonal part changes a cosine. */
    private static void keepAcross(float[] gradient, float[] direction, float length) {
        float along = 0;
        for (int d = 0; d < gradient.length; d++) {
            along += gradient[d] * direction[d];
        }
        for (int d = 0; d < gradient.length; d++) {
            gradient[d] = (gradient[d] - along * direction[d]) / length;
        }
    }

    /** Passes a point's gradient on to the items that it is the sum of. */
    private void spread(int example, float[] gradient) {
        for (int step = 0; step < Math.min(steps, examples.length(example)); step++) {
            int item = examples.item(example, step);
            float[] row = weights.row(item);
            float weight = weights.stepWeight(step);
            double along = 0;
            for (int d = 0; d < row.length; d++) {
                along += gradient[d] * row[d];
            }
            FloatMatrix.add(weight, gradient, weights.gradient(item));
            weights.addStepGradient(step, weight * along);
        }
    }
}
