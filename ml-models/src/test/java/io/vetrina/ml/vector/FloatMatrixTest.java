// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FloatMatrixTest {

    @Test
    void multipliesRowsByColumns() {
        float[][] product = {{9, 9}, {9, 9}}; // what was there before does not count
        FloatMatrix.multiply(new float[][] {{1, 2, 3}, {4, 5, 6}}, new float[][] {{7, 8}, {9, 10}, {11, 12}}, product);
        assertThat(product).isDeepEqualTo(new float[][] {{58, 64}, {139, 154}});
    }

    @Test
    void addsRowsEightAtATimeAndTheRestOneByOne() {
        float[][] ones = new float[1][19];
        float[][] column = new float[19][1];
        for (int k = 0; k < 19; k++) {
            ones[0][k] = 1;
            column[k][0] = 1 << k;
        }
        float[][] product = new float[1][1];
        FloatMatrix.multiply(ones, column, product);
        assertThat(product[0][0]).isEqualTo((1 << 19) - 1); // each row once
    }

    @Test
    void transposesAcrossTheEdgesOfSquares() {
        float[][] from = new float[18][33];
        for (int row = 0; row < 18; row++) {
            for (int column = 0; column < 33; column++) {
                from[row][column] = 100 * row + column;
            }
        }
        float[][] to = new float[33][18];
        FloatMatrix.transpose(from, to);
        assertThat(to[32][17]).isEqualTo(1_732);
        assertThat(to[16][15]).isEqualTo(1_516);
        assertThat(to[0]).startsWith(0, 100, 200);
    }

    @Test
    void raisesEToPowersNearlyAsWellAsMath() {
        for (float power = 0; power > -38; power -= 0.37f) {
            float[] values = {5 + power};
            EncoderBatch.exponentiate(values, 5);
            assertThat(values[0] / Math.exp(power)).isCloseTo(1, within(power > -10 ? 1e-4 : 1e-2));
        }
        float[] far = {Float.NEGATIVE_INFINITY, -1_000, 0};
        EncoderBatch.exponentiate(far, 0);
        assertThat(far[0]).isBetween(0f, 1e-16f);
        assertThat(far[1]).isEqualTo(far[0]);
        assertThat(far[2]).isEqualTo(1);
    }
}
