// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payment of an order.
 *
 * @param method {@code card}
 * @param reference name of the authorisation at the provider, once there is one
 * @param reason why the provider declined, one of its codes
 */
public record Payment(
        UUID order,
        StoreId store,
        String method,
        PaymentState state,
        Money amount,
        @Nullable String reference,
        @Nullable String reason) {}
