// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import java.math.RoundingMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How amounts are rounded.
 *
 * @param rounding mode of rounding
 * @param roundingLevel what is rounded by itself
 */
@ConfigurationProperties("vetrina.pricing")
record PricingSettings(
        @DefaultValue("HALF_UP") RoundingMode rounding,
        @DefaultValue("TOTAL") Rounding.Level roundingLevel) {}
