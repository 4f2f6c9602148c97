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
public record PricingContext(String currency, Money shipping, int taxBasisPoints, Rounding rounding) {}
