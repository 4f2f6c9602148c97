// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.Money;

/** The unit price that holds from a quantity on ({@code quantity >= 2}). */
public record PriceBreak(int quantity, Money price) {}
