// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.behaviour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a visitor did.
 *
 * @param id chosen by the sender; a repeat is ignored
 * @param type {@code view}, {@code search}, {@code click}, {@code add}, {@code remove}, {@code order}, {@code shown} or {@code taken}
 * @param visitor opaque id of the visitor, chosen by the client
 * @param sku the thing it was about; null for a search
 * @param at when it happened; the time of arrival when null
 * @param query the words of a search
 * @param slot recommendation slot of a click or impression
 * @param position rank within the slot, from 0
 * @param quantity units added, removed or ordered
 */
public record Event(
        String id,
        String type,
        String visitor,
        @Nullable String sku,
        @Nullable Instant at,
        @Nullable String query,
        @Nullable String slot,
        @Nullable Integer position,
        @Nullable Integer quantity) {

    public static Event of(String id, String type, String visitor, @Nullable String sku, Instant at) {
        return new Event(id, type, visitor, sku, at, null, null, null, null);
    }
}
