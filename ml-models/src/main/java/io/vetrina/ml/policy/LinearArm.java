// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

/**
 * Ridge regression of rewards on contexts, kept up to date by rank-one updates of the inverse (Sherman and Morrison,
 * 1950): {@code O(d^2)} per outcome. One writer; readers use a {@link #copy}.
 */
public final class LinearArm {

    private final double[][] inverse;
    private final double[] sums;
    private final double[] theta;
    private long outcomes;

    /**
     * @param dimension of contexts
     * @param ridge above 0: what the squared length of the coefficients costs
     */
    public LinearArm(int dimension, double ridge) {
        inverse = new double[dimension][dimension];
        sums = new double[dimension];
        theta = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            inverse[i][i] = 1 / ridge;
        }
    }

    private LinearArm(LinearArm other) {
        inverse = other.inverse.clone();
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = inverse[i].clone();
        }
        sums = other.sums.clone();
        theta = other.theta.clone();
        outcomes = other.outcomes;
    }

    /** A copy that no update reaches. */
    public LinearArm copy() {
        return new LinearArm(this);
    }

    /**
     * Learns one outcome.
     *
     * @throws IllegalArgumentException if anything is not finite or the context has another dimension
     */
    public void learn(double[] context, double reward) {
        require(context);
        if (!Double.isFinite(reward)) {
            throw new IllegalArgumentException("a reward must be finite, not " + reward);
        }
        double[] along = times(context);
        double scale = 1 / (1 + dot(context, along));
        for (int i = 0; i < theta.length; i++) {
            sums[i] += reward * context[i];
            for (int j = 0; j < theta.length; j++) {
                inverse[i][j] -= scale * along[i] * along[j];
            }
        }
        System.arraycopy(times(sums), 0, theta, 0, theta.length);
        outcomes++;
    }

    /** The expected reward. */
    public double mean(double[] context) {
        require(context);
        return dot(theta, context);
    }

    /** How little is known about the expected reward: its standard deviation, for rewards of unit noise. */
    public double deviation(double[] context) {
        require(context);
        return Math.sqrt(Math.max(0, dot(context, times(context))));
    }

    public long outcomes() {
        return outcomes;
    }

    private void require(double[] context) {
        if (context.length != theta.length) {
            throw new IllegalArgumentException("a context of " + theta.length + " numbers was expected");
        }
        for (double value : context) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a context must be finite");
            }
        }
    }

    private double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(inverse[i], vector);
        }
        return product;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
