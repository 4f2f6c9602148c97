// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;

/**
 * Another number of units of an offer can be ordered, and this node knows it.
 *
 * @param available units, 0 or more
 */
public record StockChange(StoreId store, OfferId offer, int available, Instant at) {}
