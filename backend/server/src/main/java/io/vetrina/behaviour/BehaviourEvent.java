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
 * @param at when it happened by the sender's clock, at most a session's rest before {@code received} and never later
 * @param received when it arrived, by ours
 * @param query the words of a search
 * @param slot recommendation slot or list of a click or impression
 * @param position rank within the slot, from 0
 * @param quantity units added, removed or ordered
 * @param origin where it was sent from: a digest of the network, another one each week; null for what the shop itself knows and
 *     for what was taken before origins were kept
 * @param excluded why others learn nothing from it; null when they do
 */
public record BehaviourEvent(
        String id,
        StoreId store,
        BehaviourKind kind,
        VisitorId visitor,
        String session,
        @Nullable Sku sku,
        Instant at,
        Instant received,
        @Nullable String query,
        @Nullable String slot,
        @Nullable Integer position,
        @Nullable Integer quantity,
        @Nullable String origin,
        @Nullable Exclusion excluded) {

    /** What the shop itself knows: a line of an order. */
    static BehaviourEvent ordered(
            String id, StoreId store, VisitorId visitor, String session, Sku sku, Instant at, int quantity) {
        return new BehaviourEvent(
                id, store, BehaviourKind.ORDER, visitor, session, sku, at, at, null, null, null, quantity, null, null);
    }

    BehaviourEvent in(String session, @Nullable Exclusion excluded) {
        return new BehaviourEvent(
                id, store, kind, visitor, session, sku, at, received, query, slot, position, quantity, origin,
                excluded);
    }
}
