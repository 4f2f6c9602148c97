// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import java.time.LocalDate;

/**
 * The standard tax rate of what a store sells to a country, until the next one begins.
 *
 * @param country ISO 3166-1 alpha-2
 * @param validFrom first day
 * @param basisPoints hundredths of a percent of the net price, 0 to 10,000: 2200 is 22 %
 */
public record TaxRate(String country, LocalDate validFrom, int basisPoints) {}
