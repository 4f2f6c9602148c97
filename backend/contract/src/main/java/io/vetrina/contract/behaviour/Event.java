// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.behaviour;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a visitor did.
 *
 * @param id chosen by the sender: 1 to 64 letters, digits and {@code . _ : -}; a repeat is ignored
 * @param visitor chosen by the client
 * @param sku the thing it was about; null for a search
 * @param at when it happened; what lies in the future, or longer ago than a session rests (30 minutes), and null stand for the
 *     time of arrival
 * @param query the words of a search, up to 200 characters
 * @param slot recommendation slot or list of a click or impression; as {@code id}
 * @param position rank within the slot, from 0 to 10,000
 * @param quantity units added or removed, 1 to 9,999
 */
public record Event(
        String id,
        EventKind type,
        VisitorId visitor,
        @Nullable Sku sku,
        @Nullable Instant at,
        @Nullable String query,
        @Nullable String slot,
        @Nullable Integer position,
        @Nullable Integer quantity) {

    public static Event of(String id, EventKind type, VisitorId visitor, @Nullable Sku sku, Instant at) {
        return new Event(id, type, visitor, sku, at, null, null, null, null);
    }
}
