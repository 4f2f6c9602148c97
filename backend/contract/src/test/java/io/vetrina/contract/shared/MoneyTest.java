// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void allocatesTheLeftOverCentsToTheLargestRemainders() {
        assertThat(eur(100).allocate(List.of(1L, 1L, 1L))).containsExactly(eur(34), eur(33), eur(33));
        assertThat(eur(-5).allocate(List.of(50L, 30L, 20L))).containsExactly(eur(-3), eur(-1), eur(-1));
        assertThat(eur(7).allocate(List.of(0L, 0L))).containsExactly(eur(4), eur(3));
    }

    @Test
    void allocatedPartsAlwaysSumToTheWholeAndStayWithinOneCentOfTheirShare() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int run = 0; run < 5_000; run++) {
            Money whole = eur(random.nextLong(-1_000_000_000L, 1_000_000_000L));
            List<Long> weights = IntStream.range(0, random.nextInt(1, 40))
                    .mapToObj(part -> random.nextInt(4) == 0 ? 0L : random.nextLong(1, 1_000_000))
                    .toList();
            List<Money> parts = whole.allocate(weights);
            assertThat(Money.sum("EUR", parts))
                    .as("seed %d, %s over %s", seed, whole, weights)
                    .isEqualTo(whole);
            double sum = weights.stream().mapToLong(Long::longValue).sum();
            for (int part = 0; part < parts.size() && sum > 0; part++) {
                assertThat(Math.abs(parts.get(part).minor() - whole.minor() * (weights.get(part) / sum)))
                        .as("seed %d, part %d of %s over %s", seed, part, whole, weights)
                        .isLessThan(1.001);
            }
        }
    }

    @Test
    void refusesToMixCurrenciesAndToOverflow() {
        assertThatThrownBy(() -> eur(1).plus(new Money(1, "GBP"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> eur(Long.MAX_VALUE).plus(eur(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> eur(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(1, "EURO")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }
}
