// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

/**
 * Where items stand as next items. Gradient steps have moved a popular item to where the sessions point that go on to it;
 * an item that came next once or twice has hardly left where it was put at random. So each direction is drawn to the mean
 * point of its sessions, the more the fewer they are: direction + w x mean direction, w = 3 / (3 + sessions), made
 * one long again. That is shrinkage to an estimate by hand, of the kind of Snell, Swersky and Zemel's prototypes (2017).
 */
final class TargetVectors {

    /** Sessions by which an item's own direction counts twice as much as their mean. */
    private static final float ENOUGH = 3;

    private final EncoderExamples examples;
    private final SessionEncoder encoder;
    private final float[][] means;
    private final int[] sessions;

    TargetVectors(EncoderExamples examples, SessionEncoder encoder) {
        this.examples = examples;
        this.encoder = encoder;
        means = new float[encoder.vectors().items()][0];
        sessions = new int[means.length];
    }

    ItemVectors drawn() {
        for (int example = 0; example < examples.size(); example++) {
            int next = examples.target(example);
            if (sessions[next]++ == 0) {
                means[next] = new float[encoder.vectors().dimension()];
            }
            float[] point = encoder.encode(examples.prefix(example));
            float length = (float) ItemVectors.length(point);
            if (length > 0) {
                FloatMatrix.add(1 / length, point, means[next]);
            }
        }
        float[][] drawn = new float[means.length][0];
        for (int item = 0; item < drawn.length; item++) {
            if (encoder.vectors().knows(item)) {
                drawn[item] = drawn(item);
            }
        }
        return new ItemVectors(drawn, encoder.vectors().dimension());
    }

    private float[] drawn(int item) {
        float[] direction = encoder.vectors().direction(item);
        float length = (float) ItemVectors.length(means[item]);
        if (length > 0) {
            FloatMatrix.add(ENOUGH / (ENOUGH + sessions[item]) / length, means[item], direction);
        }
        return direction;
    }
}
