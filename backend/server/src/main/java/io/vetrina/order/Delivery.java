// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import java.util.List;

/**
 * How and where some lines of an order go.
 *
 * @param option id of the store's way to deliver, as it was when the order was made
 * @param label its name then
 * @param minDays business days until it arrives at the earliest
 * @param maxDays and at the latest
 * @param lines that are delivered with it, one or more
 */
public record Delivery(
        String option, String label, Money price, int minDays, int maxDays, Address address, List<LineId> lines) {}
