// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.Arrays;

/** Products of matrices by row, written such that the compiler makes vector instructions of the inner loops. */
final class FloatMatrix {

    /** Rows of the right matrix that are added at once, so that sums are read and written so much less often. */
    private static final int AT_ONCE = 8;
    /** Side of the squares that are transposed at once: a row of it is one cache line. */
    private static final int SQUARE = 16;

    private FloatMatrix() {}

    /** Product = left x right. */
    static void multiply(float[][] left, float[][] right, float[][] product) {
        for (int row = 0; row < product.length; row++) {
            float[] sum = product[row];
            Arrays.fill(sum, 0);
            int k = 0;
            for (; k + AT_ONCE <= right.length; k += AT_ONCE) {
                addEight(left[row], right, k, sum);
            }
            for (; k < right.length; k++) {
                add(left[row][k], right[k], sum);
            }
        }
    }

    private static void addEight(float[] factors, float[][] rows, int k, float[] sum) {
        float[] a = rows[k];
        float[] b = rows[k + 1];
        float[] c = rows[k + 2];
        float[] d = rows[k + 3];
        float[] e = rows[k + 4];
        float[] f = rows[k + 5];
        float[] g = rows[k + 6];
        float[] h = rows[k + 7];
        float ofA = factors[k];
        float ofB = factors[k + 1];
        float ofC = factors[k + 2];
        float ofD = factors[k + 3];
        float ofE = factors[k + 4];
        float ofF = factors[k + 5];
        float ofG = factors[k + 6];
        float ofH = factors[k + 7];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += ofA * a[i]
                    + ofB * b[i]
                    + ofC * c[i]
                    + ofD * d[i]
                    + (ofE * e[i] + ofF * f[i] + ofG * g[i] + ofH * h[i]);
        }
    }

    /** Adds a multiple of a row to a sum. */
    static void add(float factor, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** Rows become columns. */
    static void transpose(float[][] from, float[][] to) {
        for (int top = 0; top < from.length; top += SQUARE) {
            for (int left = 0; left < to.length; left += SQUARE) {
                for (int row = top; row < Math.min(from.length, top + SQUARE); row++) {
                    for (int column = left; column < Math.min(to.length, left + SQUARE); column++) {
                        to[column][row] = from[row][column];
                    }
                }
            }
        }
    }
}
