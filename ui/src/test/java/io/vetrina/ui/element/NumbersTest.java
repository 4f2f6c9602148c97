// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "it; 1.234,50; 1234.50",
                "it; 1234,5; 1234.5",
                "it; 1.234; 1234",
                "it; 12.5; 12.5",
                "it; 1.234.567; 1234567",
                "it; 1,234.50; 1234.50",
                "it; ' 49,95 € '; 49.95",
                "en; 1,234.50; 1234.50",
                "en; 1234.5; 1234.5",
                "en; 1,234; 1234",
                "en; 12,5; 12.5",
                "en; 1.234,50; 1234.50",
                "en; 1'234.50; 1234.50",
                "en; £5; 5",
                "en; -2; -2",
                "en; .5; 0.5"
            })
    void readsWhatPeopleWriteInTheLanguageOfThePage(String language, String typed, BigDecimal number) {
        assertThat(Numbers.read(typed, Locale.of(language)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"it; ''", "it; ,", "en; five", "en; 1,23,4.5", "it; 1,2,3", "en; 1e9", "en; 123456789012345678901"
            })
    void takesNothingElseForANumber(String language, String typed) {
        assertThat(Numbers.read(typed, Locale.of(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"it; 1234.5; 1.234,5", "en; 1234.5; 1,234.5", "it; 60; 60"})
    void writesWhatItReads(String language, BigDecimal number, String written) {
        assertThat(Numbers.format(number, Locale.of(language))).isEqualTo(written);
        assertThat(Numbers.read(written, Locale.of(language)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }
}
