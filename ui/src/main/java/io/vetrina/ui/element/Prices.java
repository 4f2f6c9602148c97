// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import io.vetrina.contract.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Money as people read it. */
public final class Prices {

    private Prices() {}

    /** With the currency's sign and digits, placed as the language does: €49.95, 49,95 €. */
    public static String format(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        Currency currency = Currency.getInstance(money.currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits(currency));
        format.setMaximumFractionDigits(digits(currency));
        return format.format(major(money));
    }

    /** Amount in major units, such as euros, exactly. */
    public static BigDecimal major(Money money) {
        return BigDecimal.valueOf(money.minor(), digits(Currency.getInstance(money.currency())));
    }

    /** Minor units of an amount in major units, rounded half up. */
    public static long minor(BigDecimal major, String currency) {
        return major.movePointRight(digits(Currency.getInstance(currency)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
