// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.TaxRate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The standard rates of countries that {@code tax-rates.csv} tells: those of the European Union, its neighbours, and some more. */
final class UsualTaxRates {

    private static final String FILE = "tax-rates.csv";

    private final List<TaxRate> all = load();

    /** Those of a country, the earliest first; none where it has no such tax or nobody told us. */
    List<TaxRate> of(String country) {
        return all.stream().filter(rate -> rate.country().equals(country)).toList();
    }

    private static List<TaxRate> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UsualTaxRates.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(UsualTaxRates::rate)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TaxRate rate(String line) {
        String[] values = line.split(",", -1);
        return new TaxRate(
                values[0],
                LocalDate.parse(values[1]),
                new BigDecimal(values[2]).movePointRight(2).intValueExact());
    }
}
