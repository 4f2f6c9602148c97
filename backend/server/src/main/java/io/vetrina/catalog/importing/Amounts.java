// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.math.BigDecimal;

/** Reads amounts of money as sources write them. */
public final class Amounts {

    private Amounts() {}

    /**
     * Minor units of an amount in decimal notation of a currency with two decimals.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static long minor(String text) {
        BigDecimal amount;
        try {
            amount = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a number.", e);
        }
        try {
            return amount.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("More than two decimals, or too large.", e);
        }
    }
}
