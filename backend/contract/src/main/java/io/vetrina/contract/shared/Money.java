// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Currency;
import java.util.List;

/**
 * An amount of money: integer minor units (cents) and an ISO 4217 currency. The one money type of the whole product, on the
 * wire and in calculations; never a floating-point number.
 *
 * @param minor amount in minor units of the currency, negative for a credit
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(long minor, String currency) implements Comparable<Money> {

    /** @throws IllegalArgumentException when the currency is not an ISO 4217 code */
    public Money {
        Currency.getInstance(currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /** @throws ArithmeticException on overflow */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** @throws ArithmeticException on overflow */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /** @throws ArithmeticException on overflow */
    public Money times(long quantity) {
        return new Money(Math.multiplyExact(minor, quantity), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return minor < 0;
    }

    /**
     * Spreads this amount over parts in proportion to their weights by the largest remainder method (Hamilton): the parts
     * always sum to the whole, and no part is off its exact share by a full minor unit. Ties go to the earlier part.
     *
     * @param weights one non-negative weight per part; when all are zero the parts are weighed alike
     * @throws IllegalArgumentException when there are no weights or one is negative
     */
    public List<Money> allocate(List<Long> weights) {
        return LargestRemainder.shares(minor, weights).stream()
                .map(share -> new Money(share, currency))
                .toList();
    }

    /** @throws IllegalArgumentException when the currencies differ */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }

    public static Money sum(String currency, Iterable<Money> amounts) {
        Money sum = zero(currency);
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}
