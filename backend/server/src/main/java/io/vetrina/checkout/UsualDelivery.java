// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.checkout.DeliveryTerms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** The ways to deliver with which a new store begins, by its currency, as {@code delivery-options.csv} tells them. */
final class UsualDelivery {

    private static final String FILE = "delivery-options.csv";
    private static final String ANY = "*";

    private final List<String[]> all = load();

    List<DeliveryTerms> of(String currency) {
        List<String[]> own = rows(currency);
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        return (own.isEmpty() ? rows(ANY) : own)
                .stream().map(row -> terms(row, decimals)).toList();
    }

    private List<String[]> rows(String currency) {
        return all.stream().filter(row -> row[0].equals(currency)).toList();
    }

    private static DeliveryTerms terms(String[] row, int decimals) {
        return new DeliveryTerms(
                row[1],
                row[2],
                minor(row[3], decimals),
                row[4].isEmpty() ? null : minor(row[4], decimals),
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]));
    }

    private static long minor(String amount, int decimals) {
        return new BigDecimal(amount)
                .movePointRight(decimals)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static List<String[]> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UsualDelivery.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
