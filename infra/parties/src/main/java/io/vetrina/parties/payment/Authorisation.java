// SPDX-License-Identifier: Apache-2.0
package io.vetrina.parties.payment;

import org.jspecify.annotations.Nullable;

/**
 * An authorisation at the provider, as it answers and as its webhook tells.
 *
 * @param id of the webhook call
 * @param key by which the shop asked for it
 * @param state {@code authorised}, {@code declined}, {@code pending} or {@code voided}
 */
record Authorisation(
        String id,
        String key,
        String state,
        String reference,
        @Nullable String reason) {

    Authorisation voided() {
        return new Authorisation(id, key, "voided", reference, null);
    }
}
