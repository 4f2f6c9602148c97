// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Vocabulary;
import java.util.function.Consumer;

/**
 * A finished session or order.
 *
 * @param number rising with time; used as session id
 * @param visitor id from the visitor vocabulary, or {@link Vocabulary#UNKNOWN}
 * @param items in the order they were seen
 * @param at milliseconds since the epoch
 */
@SuppressWarnings("ArrayRecordComponent") // read only
public record Visit(int number, int visitor, int[] items, long at) {

    /** Shows the visit, item by item. */
    public void replay(InteractionType kind, Consumer<Event> observer) {
        for (int item : items) {
            observer.accept(new Event(kind, item, visitor, number, at));
        }
    }
}
