// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.Arrays;

/** A growing list of features with weights; reusable after {@link #clear}. Not for several threads. */
public final class Features {

    private int[] fields = new int[24];
    private int[] values = new int[24];
    private float[] weights = new float[24];
    private int size;

    /** Adds a feature of weight 1; a negative value means that it is not known and adds nothing. */
    public Features add(FeatureField field, int value) {
        return add(field, value, 1);
    }

    /** Adds a feature; a negative value or a weight that is 0 or not finite adds nothing. */
    public Features add(FeatureField field, int value, float weight) {
        if (value >= 0 && weight != 0 && Float.isFinite(weight)) {
            if (size == fields.length) {
                fields = Arrays.copyOf(fields, size * 2);
                values = Arrays.copyOf(values, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            fields[size] = field.column();
            values[size] = value;
            weights[size++] = weight;
        }
        return this;
    }

    public Features clear() {
        size = 0;
        return this;
    }

    public int size() {
        return size;
    }

    public FeatureField field(int i) {
        return FeatureField.at(fields[i]);
    }

    public int value(int i) {
        return values[i];
    }

    public float weight(int i) {
        return weights[i];
    }

    int column(int i) {
        return fields[i];
    }

    /** The feature's name, as Tribuo knows it. */
    public String name(int i) {
        return field(i).featureName(values[i]);
    }

    /** A copy that shares nothing. */
    public Features copy() {
        Features copy = new Features();
        for (int i = 0; i < size; i++) {
            copy.add(field(i), values[i], weights[i]);
        }
        return copy;
    }
}
