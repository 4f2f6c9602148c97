// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import java.util.UUID;

/** Identity of a payment, here and at the provider: what it is asked again by this id it has done already. */
public record PaymentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
