// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

/** The standard normal distribution. */
final class Normal {

    /** Two-sided 95 %. */
    static final double Z95 = 1.959963984540054;

    private Normal() {}

    /** The chance of a value below z: West's (2005) rendering of Hart's algorithm 5666, to about 1e-15. */
    static double below(double z) {
        double x = Math.abs(z);
        double tail;
        if (x > 37) {
            tail = 0;
        } else if (x < 7.07106781186547) {
            double top = polynomial(
                    x,
                    0.0352624965998911,
                    0.700383064443688,
                    6.37396220353165,
                    33.912866078383,
                    112.079291497871,
                    221.213596169931,
                    220.206867912376);
            double bottom = polynomial(
                    x,
                    0.0883883476483184,
                    1.75566716318264,
                    16.064177579207,
                    86.7807322029461,
                    296.564248779674,
                    637.333633378831,
                    793.826512519948,
                    440.413735824752);
            tail = Math.exp(-x * x / 2) * top / bottom;
        } else {
            double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
            tail = Math.exp(-x * x / 2) / fraction / 2.506628274631;
        }
        return z > 0 ? 1 - tail : tail;
    }

    private static double polynomial(double x, double... coefficients) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
