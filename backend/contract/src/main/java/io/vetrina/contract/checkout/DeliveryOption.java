// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import io.vetrina.contract.shared.Money;

/**
 * A way to receive an order.
 *
 * @param minDays business days until it arrives at the earliest
 * @param maxDays and at the latest
 */
public record DeliveryOption(String id, String label, Money price, int minDays, int maxDays) {}
