// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import org.jspecify.annotations.Nullable;

/**
 * A way in which a store delivers, as staff set it.
 *
 * @param id unique within the store: 1 to 32 lower-case letters, digits and hyphens
 * @param label up to 60 characters
 * @param price in minor units of the store's currency, tax included
 * @param freeFrom subtotal in minor units from which it costs nothing; null for never
 * @param minDays business days at the earliest, 0 to 365
 * @param maxDays and at the latest
 */
public record DeliveryTerms(
        String id, String label, long price, @Nullable Long freeFrom, int minDays, int maxDays) {}
