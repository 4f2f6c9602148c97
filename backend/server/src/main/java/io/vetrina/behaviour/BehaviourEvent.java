// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a visitor did, checked and taken.
 *
 * @param id chosen by the sender; unique per visitor and day
 * @param session the visitor's session it belongs to; a new one begins after 30 minutes of rest
 * @param sku the thing it was about; null for a search
 * @param at when it happened by the sender's clock, never later than {@code received}
 * @param received when it arrived, by ours
 * @param query the words of a search
 * @param slot recommendation slot of a click or impression
 * @param position rank within the slot, from 0
 * @param quantity units added, removed or ordered
 */
public record BehaviourEvent(
        String id,
        StoreId store,
        EventKind kind,
        VisitorId visitor,
        String session,
        @Nullable Sku sku,
        Instant at,
        Instant received,
        @Nullable String query,
        @Nullable String slot,
        @Nullable Integer position,
        @Nullable Integer quantity) {

    BehaviourEvent inSession(String id) {
        return new BehaviourEvent(
                this.id, store, kind, visitor, id, sku, at, received, query, slot, position, quantity);
    }
}
