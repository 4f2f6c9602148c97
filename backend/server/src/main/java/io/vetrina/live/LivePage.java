// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.recommendation.Slot;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An open page and what it wants to know.
 *
 * @param visitor whose cart and recommendations it shows
 * @param skus whose price and stock it shows; empty for all of the store. The first is the product of slot {@code product}
 * @param slots whose recommendations it shows
 */
record LivePage(StoreId store, @Nullable VisitorId visitor, List<Sku> skus, List<Slot> slots, Locale locale) {}
