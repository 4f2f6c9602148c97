// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.event;

/**
 * What candidates are asked for: the items a visitor interacted with in this session (or has in the cart), oldest first. The array
 * is not copied: do not change it afterwards.
 *
 * @param visitor id from the visitor vocabulary, or {@link Vocabulary#UNKNOWN}
 * @param items item ids, oldest first; unknown ids are allowed and ignored
 * @param now milliseconds since the epoch
 */
@SuppressWarnings("ArrayRecordComponent") // a boxed list would cost more than the whole look-up
public record Session(int visitor, int[] items, long now) {

    /** A session of nobody in particular. */
    public static Session of(long now, int... items) {
        return new Session(Vocabulary.UNKNOWN, items, now);
    }

    /** Whether the session holds an item. */
    public boolean contains(int item) {
        for (int each : items) {
            if (each == item) {
                return true;
            }
        }
        return false;
    }

    /** The newest item, or {@link Vocabulary#UNKNOWN} when there is none. */
    public int last() {
        return items.length == 0 ? Vocabulary.UNKNOWN : items[items.length - 1];
    }
}
