// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.contract.shared.Money;

/** A payment as it is opened with its order; the payments of an order sum to its total. */
public record PaymentDraft(PaymentId id, PaymentMethod method, Money amount) {}
