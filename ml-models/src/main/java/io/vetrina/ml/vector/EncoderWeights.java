// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What the encoder learns, with AdaGrad's sums of squares. */
final class EncoderWeights {

    private static final double STEP_RATE = 0.02;

    private final EncoderSettings settings;
    /** By item; without elements for items that never occur. */
    private final float[][] rows;

    private final float[][] squares;
    private final float[] logFrequency;
    private final double[] steps;
    private final double[] stepSquares;

    EncoderWeights(EncoderSettings settings, int items, EncoderExamples examples, SplittableRandom random) {
        this.settings = settings;
        rows = new float[items][0];
        squares = new float[items][0];
        logFrequency = new float[items];
        for (int item : examples.events()) {
            logFrequency[item]++;
        }
        double spread = 1 / Math.sqrt(settings.dimension());
        for (int item = 0; item < items; item++) {
            if (logFrequency[item] > 0) {
                logFrequency[item] = (float) Math.log(logFrequency[item]);
                rows[item] = new float[settings.dimension()];
                for (int d = 0; d < settings.dimension(); d++) {
                    rows[item][d] = (float) (random.nextGaussian() * spread);
                }
                squares[item] = new float[settings.dimension()];
                Arrays.fill(squares[item], 1e-3f);
            }
        }
        steps = new double[settings.steps()];
        stepSquares = new double[settings.steps()];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = -0.5 * step;
        }
        Arrays.fill(stepSquares, 0.01);
    }

    float[] row(int item) {
        return rows[item];
    }

    float logFrequency(int item) {
        return logFrequency[item];
    }

    float stepWeight(int step) {
        return (float) Math.exp(steps[step]);
    }

    void descend(int item, float[] gradient, float rate) {
        float[] row = rows[item];
        float[] square = squares[item];
        for (int d = 0; d < row.length; d++) {
            square[d] += gradient[d] * gradient[d];
            row[d] -= rate * gradient[d] / (float) Math.sqrt(square[d]);
        }
    }

    /** @param gradient of the logarithm of the step's weight, which is what is learnt */
    void descendStep(int step, double gradient) {
        stepSquares[step] += gradient * gradient;
        steps[step] -= STEP_RATE * gradient / Math.sqrt(stepSquares[step]);
    }

    SessionEncoder encoder() {
        float[] stepWeights = new float[steps.length];
        for (int step = 0; step < stepWeights.length; step++) {
            stepWeights[step] = stepWeight(step);
        }
        return new SessionEncoder(new ItemVectors(rows, settings.dimension()), stepWeights, settings.temperature());
    }
}
