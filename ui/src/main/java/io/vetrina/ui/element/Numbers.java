// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in the language of the page: 1.234,50 in Italian, 1,234.50 in English. Fields for numbers are
 * text fields, because {@code type=number} reads as the browser's own language does, whatever the page's is.
 */
public final class Numbers {

    /** Blanks of all widths, apostrophes, and signs of currencies. */
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Zs}'\u2019\\p{Sc}]");

    private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\D\\d{3})+");
    private static final int LONGEST = 20;

    private Numbers() {}

    /**
     * Reads what was typed. The language says which of comma and full stop is the decimal sign; where that makes no sense, as
     * in {@code 12.5} typed in Italian, the other reading is taken.
     *
     * @return empty when it is no number, or longer than 20 characters
     */
    public static Optional<BigDecimal> read(String typed, Locale locale) {
        String text = DECORATION.matcher(typed).replaceAll("");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        char decimal = decimalSign(text, locale);
        char grouping = decimal == ',' ? '.' : ',';
        int point = text.indexOf(decimal);
        String whole = point < 0 ? text : text.substring(0, point);
        if (whole.indexOf(grouping) >= 0 && !THOUSANDS.matcher(whole).matches()) {
            return Optional.empty();
        }
        String plain = whole.replace(String.valueOf(grouping), "") + (point < 0 ? "" : "." + text.substring(point + 1));
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** As {@link #read} takes it, with grouping. */
    public static String format(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static char decimalSign(String text, Locale locale) {
        int comma = text.lastIndexOf(',');
        int stop = text.lastIndexOf('.');
        if (comma >= 0 && stop >= 0) {
            return comma > stop ? ',' : '.';
        }
        char usual = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
        char other = usual == ',' ? '.' : ',';
        boolean groups = THOUSANDS.matcher(text).matches();
        boolean several = text.indexOf(usual) != text.lastIndexOf(usual);
        boolean otherMeant = text.indexOf(other) >= 0 ? !groups : several && groups;
        return otherMeant ? other : usual;
    }
}
