// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads prices and quantities as sources write them, by the rules of {@link WrittenNumber}. */
public final class Amounts {

    private static final long MOST_UNITS = 9_999_999;

    /** Signs of currencies, and which currencies each may stand for. */
    private static final Map<String, Set<String>> SIGNS = Map.of(
            "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "CLP", "COP", "ARS"),
            "US$", Set.of("USD"),
            "\u20AC", Set.of("EUR"),
            "\u00A3", Set.of("GBP"),
            "\u00A5", Set.of("JPY", "CNY"),
            "kr", Set.of("SEK", "NOK", "DKK", "ISK"),
            "z\u0142", Set.of("PLN"),
            "Fr.", Set.of("CHF"));

    private Amounts() {}

    /**
     * Minor units of an amount in a currency of two decimals.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static long minor(String text) {
        return minor(text, "EUR");
    }

    /**
     * Minor units of an amount of money. The currency's sign or code may stand before or behind it; another's is refused.
     *
     * @param currency ISO 4217 code
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static long minor(String text, String currency) {
        int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        BigDecimal amount = WrittenNumber.of(withoutSign(text.strip(), currency), decimals);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("The amount is negative.");
        }
        try {
            return amount.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("More than " + decimals + " decimals, or too large.", e);
        }
    }

    /**
     * Units on hand: a whole number from 0 to 9,999,999, also written {@code 100.0000} or {@code 1e2}.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static int units(String text) {
        BigDecimal number = WrittenNumber.of(text, 0);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("Not a whole number of units.");
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_UNITS)) > 0) {
            throw new IllegalArgumentException("Not between 0 and " + MOST_UNITS + " units.");
        }
        return number.intValueExact();
    }

    private static String withoutSign(String text, String currency) {
        int from = 0;
        int to = text.length();
        while (from < to && !startsNumber(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isDigit(text.charAt(to - 1))) {
            to--;
        }
        for (String sign : new String[] {
            text.substring(0, from).strip(), text.substring(to).strip()
        }) {
            if (!sign.isEmpty()) {
                check(sign, currency);
            }
        }
        return text.substring(from, to);
    }

    private static boolean startsNumber(char c) {
        return Character.isDigit(c) || "+-\u2212.,".indexOf(c) >= 0;
    }

    private static void check(String sign, String currency) {
        Set<String> meant = SIGNS.getOrDefault(sign, Set.of(sign.toUpperCase(Locale.ROOT)));
        if (!meant.contains(currency)) {
            boolean other = SIGNS.containsKey(sign) || sign.matches("[A-Za-z]{3}");
            throw new IllegalArgumentException(
                    other
                            ? "The amount is in " + sign + ", the store's currency is " + currency + "."
                            : "Not a number.");
        }
    }
}
