// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.math.RoundingMode;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On what terms stores sell.
 *
 * @param taxBasisPoints tax rate included in prices, in hundredths of a percent of the net price, 0 to 10,000
 * @param taxBasisPointsOf the same for single stores, by their id
 * @param rounding mode of rounding
 * @param roundingLevel what is rounded by itself
 */
@ConfigurationProperties("vetrina.pricing")
record PricingSettings(
        @DefaultValue("2200") int taxBasisPoints,
        @DefaultValue Map<String, Integer> taxBasisPointsOf,
        @DefaultValue("HALF_UP") RoundingMode rounding,
        @DefaultValue("TOTAL") Rounding.Level roundingLevel) {

    PricingContext context(StoreId store, Money shipping) {
        return new PricingContext(
                shipping.currency(),
                shipping,
                taxBasisPointsOf.getOrDefault(store.value(), taxBasisPoints),
                new Rounding(rounding, roundingLevel));
    }
}
