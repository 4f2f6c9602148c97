// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.shared.Money;

/**
 * On what terms a store sells.
 *
 * @param currency ISO 4217 code of every price
 * @param shipping price of the delivery, tax included
 * @param taxBasisPoints tax rate in hundredths of a percent of the net price: 2200 is 22 %
 */
public record PricingContext(String currency, Money shipping, int taxBasisPoints, Rounding rounding) {

    private static final int WHOLE = 10_000;

    /** A price to which tax comes on top, with it. */
    Money withTax(Money net) {
        return new Money(rounding.share(net.minor(), WHOLE + (long) taxBasisPoints, WHOLE), net.currency());
    }

    /** The tax within a price that includes it: gross * rate / (1 + rate). */
    Money taxIn(Money gross) {
        return new Money(
                rounding.share(gross.minor(), taxBasisPoints, WHOLE + (long) taxBasisPoints), gross.currency());
    }
}
