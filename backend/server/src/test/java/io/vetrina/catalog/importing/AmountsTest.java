// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52|5200",
                "52.00|5200",
                "52,00|5200",
                "52,5|5250",
                "52.0000|5200",
                "0.5|50",
                "0,500|50",
                ".99|99",
                "1.052,00|105200",
                "1,052.00|105200",
                "1 052,00|105200",
                "1'052.00|105200",
                "1.052.000|105200000",
                "1,052,000.50|105200050",
                "1234.560|123456",
                "1e2|10000",
                "1.5E1|1500",
                "$52.00|5200",
                "52.00 USD|5200",
                "US$ 52|5200"
            })
    void readsAmountsAsPeopleWriteThem(String text, long cents) {
        assertThat(Amounts.minor(text, "USD")).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "52.005",
                "1.052",
                "1,052",
                "-52",
                "52.0050",
                "€52.00",
                "52 EUR",
                "1.2.3",
                "1,2,3",
                "1,05,200",
                "fifty",
                "52.",
                "1..2",
                "NaN",
                "1e99",
                "99999999999999999999",
                "0x10",
                "5 2"
            })
    void refusesWhatHasNoReadingOrTwo(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.minor(text, "USD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"JPY|5200|5200", "JPY|5,200,000|5200000", "KWD|1.052|1052", "KWD|1,0520|1052", "EUR|€ 9,99|999"})
    void knowsTheDecimalsOfACurrency(String currency, String text, long minor) {
        assertThat(Amounts.minor(text, currency)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "100|100", "100.0000|100", "10.0|10", "1e2|100", "1 000|1000", "12,0|12"})
    void readsQuantities(String text, int units) {
        assertThat(Amounts.units(text)).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1.5", "-3", "10.000", "99999999", "1e9"})
    void refusesQuantitiesThatAreNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.units(text));
    }
}
