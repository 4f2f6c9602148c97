// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;

/** An offer has other prices in a list, and this node knows them: who asks {@link PriceBook#cachedPrices} gets the new ones. */
public record PriceChange(StoreId store, PriceListId list, OfferId offer, Instant at) {}
