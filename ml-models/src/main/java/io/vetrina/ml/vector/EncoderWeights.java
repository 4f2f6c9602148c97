// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Gradients of the batch at hand, in the order in which items were first seen. */
    private final List<float[]> gradients = new ArrayList<>();
    /** By item: its place among the gradients, or -1. */
    private final int[] places;

    private int[] touched = new int[1_024];
    private int size;
    private final double[] stepGradients;

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
        places = new int[items];
        Arrays.fill(places, -1);
        stepGradients = new double[settings.steps()];
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

    /** The gradient of an item's row in this batch, to add to. */
    float[] gradient(int item) {
        if (places[item] < 0) {
            if (size == gradients.size()) {
                gradients.add(new float[settings.dimension()]);
            }
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            places[item] = size;
            touched[size++] = item;
        }
        return gradients.get(places[item]);
    }

    /** @param gradient of the logarithm of the step's weight, which is what is learnt */
    void addStepGradient(int step, double gradient) {
        stepGradients[step] += gradient;
    }

    /**
     * One step of AdaGrad down all gradients of the batch, which are 0 afterwards. An item that the batch holds often goes
     * one step: steps for each time, all by gradients of the place before, would go too far.
     */
    void descend(float rate) {
        for (int place = 0; place < size; place++) {
            descend(touched[place], gradients.get(place), rate);
            places[touched[place]] = -1;
        }
        size = 0;
        for (int step = 0; step < steps.length; step++) {
            stepSquares[step] += stepGradients[step] * stepGradients[step];
            steps[step] -= STEP_RATE * stepGradients[step] / Math.sqrt(stepSquares[step]);
            stepGradients[step] = 0;
        }
    }

    private void descend(int item, float[] gradient, float rate) {
        float[] row = rows[item];
        float[] square = squares[item];
        for (int d = 0; d < row.length; d++) {
            square[d] += gradient[d] * gradient[d];
            row[d] -= rate * gradient[d] / (float) Math.sqrt(square[d]);
        }
        Arrays.fill(gradient, 0);
    }

    SessionEncoder encoder() {
        float[] stepWeights = new float[steps.length];
        for (int step = 0; step < stepWeights.length; step++) {
            stepWeights[step] = stepWeight(step);
        }
        ItemVectors vectors = new ItemVectors(rows, settings.dimension());
        return new SessionEncoder(vectors, vectors, stepWeights, settings.temperature());
    }
}
