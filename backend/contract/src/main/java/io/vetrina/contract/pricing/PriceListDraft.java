// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff say of a price list; its fields are those of {@link PriceList}.
 *
 * @param currency the store's when null; no other is taken
 * @param tax {@link TaxBasis#GROSS} when null
 * @param scope {@link PriceScope#BASE} when null
 */
public record PriceListDraft(
        String name,
        @Nullable String currency,
        @Nullable TaxBasis tax,
        @Nullable PriceScope scope,
        @Nullable String subject,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        int priority,
        boolean bestOf) {}
