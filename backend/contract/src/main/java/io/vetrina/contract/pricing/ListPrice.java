// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prices of an offer in one list.
 *
 * @param offer null when the path says it
 * @param fromQuantity from how many units on {@code price} holds, 1 or more; 1 when null
 * @param price of one unit
 * @param breaks unit prices from greater quantities on, ascending; none when null
 */
public record ListPrice(
        @Nullable OfferId offer,
        @Nullable Integer fromQuantity,
        Money price,
        @Nullable List<PriceBreak> breaks) {}
