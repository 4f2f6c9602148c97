// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import io.vetrina.catalog.Item;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.pricing.OfferPrice;

/**
 * What a buyer can order.
 *
 * @param price for the buyer, by quantity
 * @param available units that can be ordered now, 0 or more
 */
public record Offer(OfferId id, Item item, OfferPrice price, int available) {}
