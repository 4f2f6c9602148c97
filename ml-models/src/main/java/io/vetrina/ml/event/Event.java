// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.event;

/**
 * One thing that happened, in dense ids.
 *
 * @param kind what happened
 * @param item id of the item (of the promotion, for promotion events) from the item {@link Vocabulary};
 *     {@link Vocabulary#UNKNOWN} when there is none
 * @param visitor id from the visitor vocabulary, or {@code UNKNOWN}
 * @param session id from {@link SessionIds}, larger for sessions that began later, or {@code UNKNOWN}. For
 *     {@link InteractionType#ORDER} it is the id of the order, so that its lines belong together
 * @param at milliseconds since the epoch
 */
public record Event(InteractionType kind, int item, int visitor, int session, long at) {

    /** 2200-01-01: a clock beyond this is broken, and one such event must not outweigh all others in a decayed sum. */
    public static final long LATEST = 7_258_118_400_000L;

    /** Whether the event names an item and a believable time; sources ignore all others. */
    public boolean isUsable() {
        return item >= 0 && at >= 0 && at <= LATEST;
    }
}
