// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.event;

import java.util.function.Consumer;

/**
 * The newest events in columns, 21 bytes each, for windows to train from: full, it forgets the oldest. Writing and
 * reading lock the store for a moment each; it is not on the way of any answer to a visitor.
 */
public final class EventStore {

    private static final InteractionType[] KINDS = InteractionType.values();

    private final byte[] kinds;
    private final int[] items;
    private final int[] visitors;
    private final int[] sessions;
    private final long[] times;
    private long written;

    /** @param capacity most events kept */
    public EventStore(int capacity) {
        kinds = new byte[capacity];
        items = new int[capacity];
        visitors = new int[capacity];
        sessions = new int[capacity];
        times = new long[capacity];
    }

    /** Keeps an event, whatever it is. */
    @SuppressWarnings("EnumOrdinal") // for the life of the process
    public synchronized void add(Event event) {
        int at = (int) (written++ % times.length);
        kinds[at] = (byte) event.kind().ordinal();
        items[at] = event.item();
        visitors[at] = event.visitor();
        sessions[at] = event.session();
        times[at] = event.at();
    }

    /** How many events are kept. */
    public synchronized int size() {
        return (int) Math.min(written, times.length);
    }

    /** Hands on the events from one time to before another, in the order they were added. */
    public synchronized void window(long from, long until, Consumer<Event> reader) {
        for (long i = written - size(); i < written; i++) {
            int at = (int) (i % times.length);
            if (times[at] >= from && times[at] < until) {
                reader.accept(new Event(KINDS[kinds[at]], items[at], visitors[at], sessions[at], times[at]));
            }
        }
    }
}
