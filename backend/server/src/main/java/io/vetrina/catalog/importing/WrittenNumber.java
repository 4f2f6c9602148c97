// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people and programs write them. A text has one reading or none:
 * <ul>
 *   <li>digits alone, or in scientific notation: {@code 1052}, {@code 1e2};
 *   <li>one point or comma is the decimal mark: {@code 52.00}, {@code 52,5}, {@code 100.0000}, {@code 0,500};
 *   <li>with both, the last is the decimal mark and the other groups thousands: {@code 1.052,00}, {@code 1,052.00};
 *   <li>one that stands several times, a blank or an apostrophe groups thousands: {@code 1.052.000}, {@code 1 052,00};
 *   <li>one point or comma before exactly three digits, as in {@code 1.052}, may be either, and is refused.
 * </ul>
 */
final class WrittenNumber {

    private static final int MOST_CHARACTERS = 40;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?[eE][+-]?\\d{1,2}");
    private static final Pattern PLAIN = Pattern.compile("\\d+|(\\d*)([.,])(\\d+)");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F'\\u2019]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,}|(?:\\.\\d{3})+,\\d+|(?:,\\d{3})+\\.\\d+)");

    private WrittenNumber() {}

    /**
     * The number that a text means.
     *
     * @param pointDecimals decimals after a point that are never taken for thousands, or 0: a currency of three decimals writes 1.052
     * @throws IllegalArgumentException saying why there is no such number
     */
    static BigDecimal of(String text, int pointDecimals) {
        String number = text.strip();
        boolean negative = number.startsWith("-") || number.startsWith("\u2212");
        if (negative || number.startsWith("+")) {
            number = number.substring(1).strip();
        }
        BigDecimal size = size(number, pointDecimals);
        return negative ? size.negate() : size;
    }

    private static BigDecimal size(String number, int pointDecimals) {
        if (number.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Not a number.");
        }
        if (SCIENTIFIC.matcher(number).matches()) {
            return new BigDecimal(number);
        }
        Matcher plain = PLAIN.matcher(number);
        if (plain.matches()) {
            if (plain.group(2) != null && isAmbiguous(plain, pointDecimals)) {
                throw new IllegalArgumentException(
                        "\"" + number
                                + "\" can be read with a decimal mark or with thousands: write it without thousands and with two decimals.");
            }
            return new BigDecimal(number.replace(',', '.'));
        }
        if (SPACED.matcher(number).matches()) {
            return new BigDecimal(
                    number.replaceAll("[ \\u00A0\\u202F'\\u2019]", "").replace(',', '.'));
        }
        if (GROUPED.matcher(number).matches()) {
            return new BigDecimal(withoutGroups(number));
        }
        throw new IllegalArgumentException("Not a number.");
    }

    private static boolean isAmbiguous(Matcher plain, int pointDecimals) {
        String whole = plain.group(1);
        boolean thousandsPossible =
                plain.group(3).length() == 3 && !whole.isEmpty() && whole.length() <= 3 && !whole.startsWith("0");
        return thousandsPossible && !(pointDecimals == 3 && plain.group(2).equals("."));
    }

    private static String withoutGroups(String number) {
        char last = number.charAt(Math.max(number.lastIndexOf('.'), number.lastIndexOf(',')));
        boolean decimal = number.indexOf(last) == number.lastIndexOf(last);
        if (!decimal) {
            return number.replace(String.valueOf(last), "");
        }
        return number.replace(last == '.' ? "," : ".", "").replace(',', '.');
    }
}
