// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;

/**
 * Id of a stream entry.
 *
 * @param millis when Redis took it, since the epoch
 * @param sequence its number within that millisecond
 */
record EntryId(long millis, long sequence) implements Comparable<EntryId> {

    /** Later than any entry. */
    static final EntryId LAST = new EntryId(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final Comparator<EntryId> ORDER =
            Comparator.comparingLong(EntryId::millis).thenComparingLong(EntryId::sequence);

    static EntryId parse(String text) {
        int dash = text.indexOf('-');
        return new EntryId(
                Long.parseLong(text, 0, dash, 10), Long.parseUnsignedLong(text, dash + 1, text.length(), 10));
    }

    static EntryId min(EntryId one, EntryId other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Zero for {@link #LAST}, and for an entry of a clock that is ahead of ours. */
    Duration age(Clock clock) {
        return Duration.ofMillis(Math.max(0, clock.millis() - millis));
    }

    @Override
    public int compareTo(EntryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return millis + "-" + sequence;
    }
}
