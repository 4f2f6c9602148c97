// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price list of a store, without its prices.
 *
 * @param id unique within the store
 * @param name for staff, 1 to 100 characters
 * @param currency ISO 4217 code of its prices
 * @param tax whether its prices include tax
 * @param scope for whom it is
 * @param subject name of the channel, group, company or account; null for {@link PriceScope#BASE}
 * @param validFrom from when on it holds; null for always
 * @param validUntil until when, itself not included; null for ever
 * @param priority decides between lists of one scope that hold alike, greater first
 * @param bestOf whether the buyer pays the cheapest of this list and what would hold without it; a list that is not wins even
 *     when it is dearer
 */
public record PriceList(
        PriceListId id,
        String name,
        String currency,
        TaxBasis tax,
        PriceScope scope,
        @Nullable String subject,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        int priority,
        boolean bestOf) {}
