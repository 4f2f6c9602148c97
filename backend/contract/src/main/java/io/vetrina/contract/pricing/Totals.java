// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.Money;

/**
 * The sums of a cart or order. {@code total = subtotal - discount + shipping}; {@code tax} is the part of the total that is
 * tax, as prices include it.
 */
public record Totals(Money subtotal, Money discount, Money shipping, Money tax, Money total) {}
